import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { englishWord } from '#lib/domain/checks/english-word.ts';
import { glossary } from '#lib/domain/checks/glossary.ts';
import { houseTypography } from '#lib/domain/checks/house-typography.ts';
import { missingNoBreakSpace } from '#lib/domain/checks/missing-no-break-space.ts';
import { PROFILES } from '#lib/domain/checks/profiles.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import { applyFixes, runCheck, runChecks } from '#lib/domain/checks/run.ts';
import { spelling } from '#lib/domain/checks/spelling.ts';

const piece = fc.constantFrom(
  'de',
  'la',
  'Pékin',
  'Beijing',
  'Xiong’an',
  'Xiongan',
  'l’',
  'été',
  '3 000',
  '74,87',
  '110',
  'milliards',
  '%',
  '€',
  'km',
  'h',
  '.',
  ',',
  ':',
  ';',
  '?',
  '!',
  '…',
  '«',
  '»',
  '(',
  ')',
  '"',
  '“',
  '-',
  ' ',
  ' ',
  ' ',
  '\u00a0',
  '\u202f',
  '#mot',
  '12:30',
  '2ème',
  'oeuvre',
  '...',
  ' - ',
  '”',
  '3,000',
  'Etat',
  'A',
  "l'",
  'the',
  'of',
  'healthcare',
  'http://a.fr',
  'M.',
  'etc.',
  'MAIRE',
  '1707364198',
  'Lire aussi :',
  '\u0301',
  '👩‍🚀',
  '&',
);
const text = fc.oneof(
  { weight: 5, arbitrary: fc.array(piece, { maxLength: 25 }).map((parts) => parts.join('')) },
  { weight: 5, arbitrary: fc.array(piece, { maxLength: 25 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const document: fc.Arbitrary<CheckDocument> = fc
  .array(fc.record({ text, opens: fc.boolean(), sources: fc.array(text, { maxLength: 2 }) }), {
    maxLength: 5,
  })
  .map((rows) => {
    let paragraph = 0;
    return {
      sentences: rows.map(({ text: words, opens, sources }) => {
        if (opens) paragraph++;
        return { text: words, paragraph, sources };
      }),
    };
  });

const withTexts = ({ sentences }: CheckDocument, texts: readonly string[]): CheckDocument => ({
  sentences: sentences.map((sentence, i) => ({ ...sentence, text: texts[i] ?? '' })),
});

const withoutMemory = ({ reach: _, ...check }: Check): Check => check;

const allChecks = [
  ...CHECKS,
  { ...spelling(await frenchSpeller()), id: 'spelling with a dictionary' },
  { ...englishWord(await frenchSpeller()), id: 'English words with a dictionary' },
  {
    ...glossary([
      { kind: 'required', source: 'the | of', target: 'la Pékin', matchCase: true, note: '' },
      { kind: 'forbidden', source: '', target: 'de la | l’été', matchCase: false, note: '' },
    ]),
    id: 'a glossary with terms',
  },
  ...PROFILES.slice(1).flatMap((profile) => [
    { ...missingNoBreakSpace(profile), id: `spaces ${profile.id}` },
    { ...houseTypography(profile), id: `signs ${profile.id}` },
  ]),
];

describe.each(allChecks)('$id', (check) => {
  it('never throws and finds inside the text', () => {
    fc.assert(
      fc.property(document, (sample) => {
        for (const finding of runCheck(check, sample)) {
          const words = sample.sentences[finding.sentence]?.text ?? '';
          expect(finding.from).toBeGreaterThanOrEqual(0);
          expect(finding.to).toBeGreaterThan(finding.from);
          expect(finding.to).toBeLessThanOrEqual(words.length);
          for (const { sentence, from, to } of finding.fix?.edits ?? []) {
            expect(from).toBeLessThanOrEqual(to);
            expect(to).toBeLessThanOrEqual(sample.sentences[sentence]?.text.length ?? -1);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds nothing left to fix after all its automatic fixes', () => {
    const automatic = (sample: CheckDocument) =>
      runCheck(check, sample).flatMap(({ fix }) => (fix?.kind === 'automatic' ? [fix] : []));
    fc.assert(
      fc.property(document, (sample) => {
        const fixed = applyFixes(
          sample.sentences.map(({ text: words }) => words),
          automatic(sample),
        );
        expect(automatic(withTexts(sample, fixed))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a check that looks at each sentence by itself', () => {
  const alone = CHECKS.filter(({ reach }) => reach === 'sentence');
  it.each(alone)('$id finds in a document what it finds in its sentences one by one', (check) => {
    fc.assert(
      fc.property(document, (sample) => {
        const own = sample.sentences.flatMap((sentence, index) =>
          runCheck(check, { sentences: [sentence] }).map(({ fix, ...finding }) => ({
            ...finding,
            sentence: index,
            ...(fix && { fix: { ...fix, edits: fix.edits.map((edit) => ({ ...edit, sentence: index })) } }),
          })),
        );
        expect(own).toEqual(runCheck(check, sample));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a check that looks at parts of a document', () => {
  it.each(allChecks.filter(({ reach }) => reach))('$id finds in them what it finds in the whole', (check) => {
    fc.assert(
      fc.property(document, (sample) => {
        expect(runChecks(sample, [check])).toEqual(runChecks(sample, [withoutMemory(check)]));
      }),
      { numRuns: 150 },
    );
  });
});

describe('runChecks', () => {
  it('is deterministic, sorted, and names each finding once', () => {
    fc.assert(
      fc.property(document, (sample) => {
        const findings = runChecks(sample);
        expect(runChecks(sample)).toEqual(findings);
        const places = findings.map(({ sentence, from }) => sentence * 1e6 + from);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }),
      { numRuns: 100 },
    );
  });
});

describe('on 50,000 hostile characters', () => {
  const seeds = [
    'a',
    'é',
    ' ',
    '\u00a0',
    '.',
    '. ',
    ' .',
    '.,',
    '« ',
    '»',
    '(',
    ')',
    '1',
    '1 ',
    '111 ',
    '1,',
    '1.',
    '12:',
    'de ',
    'A ',
    'A-',
    'Aa’',
    "l'",
    'L’',
    '#',
    '#a ',
    '@',
    'a@',
    'a@a.',
    'a.a',
    'a.',
    'http://',
    '%',
    '%%',
    '1%',
    '?',
    '!',
    '?!',
    ': ',
    'a: ',
    ' :',
    '"',
    'the ',
    'of the house ',
    'Pékin Beijing ',
    'M. ',
    'etc. ',
    '_a',
    '<',
    '\ud83d\ude00',
    '\u0301',
    '\0',
    'vingt-',
    'twenty-',
    '2 à 3 ',
    'XX ',
    '&amp;',
    '…',
    '-',
    '/',
  ];

  const sampleOf = (seed: string, length: number, cut: number): CheckDocument => {
    const hostile = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    return {
      sentences: Array.from({ length: Math.ceil(length / cut) }, (_, i) =>
        hostile.slice(i * cut, (i + 1) * cut),
      ).map((part, paragraph) => ({ text: part, paragraph, sources: [part] })),
    };
  };
  const best = (check: Check, sample: CheckDocument, runs: number): number =>
    Math.min(
      ...Array.from({ length: runs }, () => {
        const start = process.cpuUsage();
        runCheck(check, sample);
        const { user, system } = process.cpuUsage(start);
        return (user + system) / 1000;
      }),
    );

  const BUSY = 200;
  // A check may take 50 ms on a machine of its own. This one may be busy with something else, so that only what
  // takes far longer is looked at, and fails when eight times the text takes thirty times as long.
  it.each(allChecks.flatMap((check) => [50_000, 4000, 200].map((cut) => ({ id: check.id, check, cut }))))(
    '$id stays linear in sentences of $cut',
    ({ check, cut }) => {
      const slow = seeds.flatMap((seed) => {
        const whole = sampleOf(seed, 50_000, cut);
        if (best(check, whole, 1) <= BUSY) return [];
        const time = best(check, whole, 4);
        const eighth = best(check, sampleOf(seed, 6250, cut), 4);
        return time <= BUSY || (time <= 30 * eighth && time <= 2000)
          ? []
          : [`${JSON.stringify(seed)}: ${eighth.toFixed(0)} ms, ${time.toFixed(0)} ms`];
      });
      expect(slow).toEqual([]);
    },
    60_000,
  );

  it('runs them all, keeps the strongest and applies the fixes in linear time', () => {
    const findings = runChecks(sampleOf(' :', 50_000, 50_000));
    expect(findings.length).toBeGreaterThan(10_000);
  });
});
