import { describe, expect, it } from 'vitest';
import { checksOfHouse, measureCost } from '#lib/cli/bench-checks/cost.ts';
import { INJECTIONS, type Pair, randomFrom } from '#lib/cli/bench-checks/inject.ts';
import { documentOf, isShown, measureInjection, type Share, score } from '#lib/cli/bench-checks/measure.ts';
import { measureOthers } from '#lib/cli/bench-checks/others.ts';
import { measureChecks } from '#lib/cli/bench-checks/run.ts';
import { DEFAULT_DATA, readCheckSets } from '#lib/cli/bench-checks/sets.ts';
import { worstLines } from '#lib/cli/bench-checks/worst.ts';
import { runChecks } from '#lib/domain/checks/run.ts';

/** Own sentences, translated with care. */
const GOOD: readonly Pair[] = [
  [
    'The council of Rouen voted on Monday to spend 12.5 million euros on 340 new buses.',
    'Le conseil municipal de Rouen a voté lundi une dépense de 12,5\u00a0millions d’euros pour 340 nouveaux bus.',
  ],
  [
    '"We have waited long enough," said Martine Leclerc, who runs the bakery opposite the station.',
    '«\u00a0Nous avons assez attendu\u00a0», a déclaré Martine Leclerc, qui tient la boulangerie en face de la gare.',
  ],
  [
    'Why did the bridge close three times in 2023? Nobody at the ministry would say.',
    'Pourquoi le pont a-t-il fermé trois fois en 2023\u202f? Personne au ministère n’a voulu le dire.',
  ],
  [
    'Sales rose 4% in March, their best month since 2019, the retailer Carmont said.',
    'Les ventes ont augmenté de 4\u00a0% en mars, leur meilleur mois depuis 2019, selon le distributeur Carmont.',
  ],
  [
    'The storm left 1,200 homes without power near Bergerac, and two roads remain closed.',
    'La tempête a privé d’électricité 1\u202f200 foyers près de Bergerac, et deux routes restent fermées.',
  ],
  [
    'The museum has three rules: no flash, no food, no running.',
    'Le musée a trois règles\u00a0: pas de flash, pas de nourriture, pas de course.',
  ],
].map(([source = '', target = '']) => ({ source, target }));

const rate = ({ some, all }: Share) => some / all;

describe('the checks on own sentences', () => {
  it('say nothing of good ones', () => {
    expect(runChecks(documentOf(GOOD)).filter(isShown)).toEqual([]);
  });

  it.each(Object.keys(INJECTIONS))('spoil by %s in the same way each time, and only there', (kind) => {
    const spoil = () => {
      const random = randomFrom(1);
      return GOOD.map((pair) => INJECTIONS[kind]?.(pair, random));
    };
    expect(spoil()).toEqual(spoil());
    for (const [i, spoiled] of spoil().entries()) {
      if (spoiled === undefined) continue;
      const target = GOOD[i]?.target ?? '';
      expect(spoiled.target).not.toBe(target);
      expect(spoiled.target.slice(0, spoiled.from)).toBe(target.slice(0, spoiled.from));
      expect(target.endsWith(spoiled.target.slice(spoiled.to)) || kind === 'truncation').toBe(true);
    }
  });

  it.each(['number', 'duplication', 'spacing'])('find every %s that is spoiled', (kind) => {
    const { found } = measureInjection(kind, GOOD);
    expect(found.all).toBeGreaterThan(1);
    expect(found.some).toBe(found.all);
  });
});

describe('score', () => {
  it('counts what touches on both sides', () => {
    const place = (line: number, from: number, to: number) => ({ line, from, to });
    expect(
      score([place(0, 0, 4), place(0, 9, 9), place(1, 0, 4)], [place(0, 3, 9), place(0, 8, 12)]),
    ).toEqual({
      precision: { some: 2, all: 3 },
      recall: { some: 2, all: 2 },
    });
  });
});

describe('worstLines', () => {
  const bad = { source: 'We left.', target: 'Nous sommes partis partis.' };
  const english = { line: 0, from: 6, to: 16, group: 'Accuracy/Untranslated' };
  const lines = worstLines(
    {
      clean: [...GOOD, bad],
      marked: {
        pairs: [{ source: 'The experiment ends.', target: 'Cette experiment finit.' }],
        marks: [english],
      },
      seed: {
        units: [{ text: 'Il vient.', from: 0, paragraph: 0, sources: ['He came.'] }],
        marks: [{ line: 0, from: 3, to: 8, group: 'grammar' }],
      },
      news: [],
    },
    2,
  );

  it('shows each alarm and each miss where it stands', () => {
    expect(lines).toContain('1. repeated-word, sure: Nous sommes ⟦partis partis⟧. – EN: We left.');
    expect(lines).toContain('1. grammar: Il ⟦vient⟧.');
    expect(lines).toContain('1. Cette ⟦experiment⟧ finit.');
  });

  it('shows no more than asked for, of how many', () => {
    const name = lines.indexOf('### Alarms on clean news: 1 of 1');
    expect(name).toBeGreaterThanOrEqual(0);
    expect(lines.filter((line) => line.startsWith('3. '))).toEqual([]);
  });
});

const sets = readCheckSets(DEFAULT_DATA);

describe.skipIf(sets === undefined)('the checks on the shared sets (skipped when they are absent)', () => {
  it('are as good as docs/checks.md says', async () => {
    if (sets === undefined) return;
    const { figures } = measureChecks(sets, await checksOfHouse());
    expect(figures.falseAlarms).toBeLessThanOrEqual(1.01);
    expect(rate(figures.marked.precision)).toBeGreaterThanOrEqual(0.53);
    expect(rate(figures.marked.recall)).toBeGreaterThanOrEqual(0.249);
    expect(rate(figures.seed.precision)).toBeGreaterThanOrEqual(0.97);
    expect(rate(figures.seed.recall)).toBeGreaterThanOrEqual(0.67);
    const found = (kind: string) => rate(figures.injections.get(kind) ?? { some: 0, all: 1 });
    expect(found('number')).toBeGreaterThanOrEqual(0.99);
    expect(found('name')).toBeGreaterThanOrEqual(0.89);
    expect(found('duplication')).toBeGreaterThanOrEqual(0.99);
    expect(found('deletion')).toBeGreaterThanOrEqual(0.94);
    expect(found('truncation')).toBeGreaterThanOrEqual(0.57);
    expect(found('name left out')).toBeGreaterThanOrEqual(0.4);
    expect(found('gender')).toBeGreaterThanOrEqual(0.8);
    expect(found('spacing')).toBeGreaterThanOrEqual(0.99);
    expect(found('adjective')).toBeGreaterThanOrEqual(0.4);
    expect(found('noun number')).toBeGreaterThanOrEqual(0.6);
    expect(found('verb number')).toBeGreaterThanOrEqual(0.51);
    expect(found('attribute')).toBeGreaterThanOrEqual(0.44);
    expect(found('comparison')).toBeGreaterThanOrEqual(0.95);
    expect(found('pronoun')).toBeGreaterThanOrEqual(0.7);
    expect(found('tense')).toBeGreaterThanOrEqual(0.7);
    expect(found('place article')).toBe(1);
    expect(found('nationality')).toBeGreaterThanOrEqual(0.65);
  }, 60_000);

  // In processor time, and twice what is asked for: other tests run beside this one.
  it('cost what docs/checks.md says', async () => {
    if (sets === undefined) return;
    const { article, edit } = await measureCost(sets);
    expect(article.median).toBeLessThanOrEqual(60);
    expect(edit.median).toBeLessThanOrEqual(30);
  }, 60_000);

  it('spells as well as docs/checks.md says', async () => {
    if (sets === undefined) return;
    const [shown] = await measureOthers(sets);
    expect(shown?.alarms).toBeLessThanOrEqual(8);
    expect(rate(shown?.precision ?? { some: 0, all: 1 })).toBeGreaterThanOrEqual(0.85);
  }, 60_000);
});
