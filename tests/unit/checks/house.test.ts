import { describe, expect, it } from 'vitest';
import { dismissalFinder, foldQuote } from '#lib/domain/checks/dismissals.ts';
import { DEFAULT_TYPOGRAPHY, houseProfile, SPACE_PLACES, spaceAt } from '#lib/domain/checks/house.ts';
import { earnedLane, laneAt } from '#lib/domain/checks/lanes.ts';
import { getProfile, PROFILES } from '#lib/domain/checks/profiles.ts';
import { checksFor } from '#lib/domain/checks/registry.ts';
import { runChecks } from '#lib/domain/checks/run.ts';
import { read } from './notation.ts';

describe('the typography of a house', () => {
  it.each(PROFILES)('is $id itself where nothing is changed', (profile) => {
    expect(houseProfile({ base: profile.id, spaces: {} })).toEqual(profile);
    for (const place of SPACE_PLACES) {
      expect(houseProfile({ base: 'web', spaces: { [place]: spaceAt(profile, place) } })).toBeDefined();
    }
  });

  it('departs from its profile where it says so, and is checked by it', () => {
    const house = houseProfile({ ...DEFAULT_TYPOGRAPHY, spaces: { '?': 'none', ':': 'narrow' }, dash: '–' });
    expect(house).toMatchObject({ before: { '?': '', ':': '\u202f', '!': '\u202f' }, dash: '–' });
    const on = (profile: typeof house) =>
      runChecks(read('Pourquoi? Voici: cela.'), checksFor({ profile })).map(
        ({ fix }) => fix?.edits[0]?.insert,
      );
    expect(on(house)).toEqual(['\u202f']);
    expect(on(getProfile('imprimerie-nationale'))).toEqual(['\u202f', '\u00a0']);
  });
});

describe('the apostrophe of a house', () => {
  const lanes = (apostrophe: 'curly' | 'straight' | undefined, text: string) =>
    runChecks(read(text), checksFor({ profile: houseProfile({ ...DEFAULT_TYPOGRAPHY, apostrophe }) })).map(
      ({ lane }) => lane,
    );

  it('is that of the article unless the house insists', () => {
    expect(lanes(undefined, "l'eau et l'air")).toEqual(['unsure', 'unsure']);
    expect(lanes('curly', "l'eau et l'air")).toEqual(['sure', 'sure']);
    expect(lanes('straight', "l'eau, l’air et l’été")).toEqual([]);
  });
});

describe('the lane that decisions earn', () => {
  it.each([
    ['probable', 0, 19, 'probable', 'too few to say'],
    ['probable', 13, 7, 'unsure', 'below .70'],
    ['probable', 14, 6, 'probable', 'at .70'],
    ['sure', 18, 2, 'probable', 'below .95'],
    ['sure', 2, 18, 'unsure', 'far below'],
    ['sure', 19, 1, 'sure', 'at .95'],
    ['probable', 49, 0, 'probable', 'not over all of the last 50'],
    ['probable', 50, 0, 'sure', 'over all of the last 50'],
    ['unsure', 40, 10, 'probable', 'at .80 over the last 50'],
  ] as const)('%s, %i right and %i dismissed: %s (%s)', (own, right, dismissed, lane, _why) => {
    expect(earnedLane(own, { right, dismissed })).toBe(lane);
  });

  it('gives way to what a lead settled', () => {
    expect(laneAt({ calque: 'sure' }, { 'calque/probable': 'unsure' }, 'calque', 'probable')).toBe('sure');
    expect(laneAt({}, { 'calque/probable': 'unsure' }, 'calque', 'probable')).toBe('unsure');
    expect(laneAt({}, { 'calque/probable': 'unsure' }, 'calque', 'sure')).toBe('sure');
  });
});

describe('dismissals', () => {
  const rule = (scope: 'article' | 'word' | 'check', check: string, quote: string) => ({
    id: `${check} ${quote}`,
    scope,
    check,
    quote,
    reason: '',
  });
  const find = dismissalFinder([
    rule('word', 'spelling', 'l’Énergéïque'),
    rule('check', 'place-article', ''),
  ]);

  it('cover the same words, however they are written, and all of a check', () => {
    expect(find('spelling', "L'énergéïque")?.scope).toBe('word');
    expect(find('calque', 'l’Énergéïque')).toBeUndefined();
    expect(find('place-article', 'Dupont')?.scope).toBe('check');
  });

  it('fold case, apostrophes and spaces alone', () => {
    expect(foldQuote(' 12\u202f000\u00a0L’été ')).toBe("12 000 l'été");
    expect(foldQuote('été')).not.toBe(foldQuote('ete'));
  });
});
