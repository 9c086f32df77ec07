import { describe, expect, it } from 'vitest';
import { type KnownFlag, offersOf } from '#lib/domain/editing/correction-offer.ts';

const flag = (quote: string, from: number, given: Partial<KnownFlag> = {}): KnownFlag => ({
  id: quote,
  check: 'calque',
  state: 'fixed',
  quote,
  from,
  to: from + quote.length,
  category: 'style/unidiomatic',
  severity: 'major',
  ...given,
});

const original = 'Il est en charge de la ville, et la ville grandit vite.';
const current = 'Il dirige la ville, et la cité grandit vite.';
const show = (flags: readonly KnownFlag[], before: string | null) =>
  offersOf({ original, current }, flags, before).map(
    ({ was, now, category, severity }) => `${was} → ${now} ${category} ${severity}`,
  );
const FIRST = 'est en charge de → dirige style/awkward minor';
const SECOND = 'ville → cité accuracy/mistranslation minor';

describe('corrections offered', () => {
  it('are all of those of a sentence, or those that were just made', () => {
    expect(show([], null)).toEqual([FIRST, SECOND]);
    expect(show([], 'Il dirige la ville, et la ville grandit vite.')).toEqual([SECOND]);
    expect(show([], current)).toEqual([]);
  });

  it('take category and severity from the worst finding that they answer', () => {
    const findings = [
      flag('charge', 10, { severity: 'minor', category: 'other' }),
      flag('en charge de', 7),
      flag('vite', 50, { severity: 'critical' }),
    ];
    expect(show(findings, null)).toEqual(['est en charge de → dirige style/unidiomatic major', SECOND]);
    expect(show([flag('en charge de', 7, { state: 'dismissed' })], null)).toEqual([FIRST, SECOND]);
  });

  it('take a finding for one on the nearest of equal words', () => {
    expect(show([flag('ville', 23)], null)).toEqual([FIRST, SECOND]);
    expect(show([flag('ville', 35)], null)).toEqual([FIRST, 'ville → cité style/unidiomatic major']);
  });

  it('are not those that somebody has flagged, unless the flag was dismissed', () => {
    const mine = flag('est en charge de', 3, { check: null, to: 9 });
    expect(show([mine], null)).toEqual([SECOND]);
    expect(show([{ ...mine, state: 'open' }], null)).toEqual([SECOND]);
    expect(show([{ ...mine, state: 'dismissed' }], null)).toEqual([FIRST, SECOND]);
  });

  it('are not words that come from a sentence joined to this one, unless asked for', () => {
    const joined = {
      original: 'Il livre le projet.',
      current: 'Il livre le projet. Le rapport annuel du gouvernement central sera ensuite lu à voix haute.',
    };
    const before = joined.current.replace('ensuite', 'puis');
    expect(offersOf(joined, [], before)).toEqual([]);
    expect(offersOf(joined, [], null)).toHaveLength(1);
  });

  it('where words were taken out, are kept once too', () => {
    const shorter = { original: 'Un très grand homme.', current: 'Un homme.' };
    expect(offersOf(shorter, [], null)).toHaveLength(1);
    const kept = flag('très grand', 3, { check: null, to: 3 });
    expect(offersOf(shorter, [kept], null)).toHaveLength(0);
  });
});
