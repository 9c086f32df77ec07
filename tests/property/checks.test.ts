import { execFile } from 'node:child_process';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import { applyFixes, runCheck, runChecks } from '#lib/domain/checks/run.ts';
import { ALL_CHECKS } from '#tests/property/all-checks.ts';

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

describe.each(ALL_CHECKS)('$id', (check) => {
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
  it.each(ALL_CHECKS.filter(({ reach }) => reach))(
    '$id finds in them what it finds in the whole',
    (check) => {
      fc.assert(
        fc.property(document, (sample) => {
          expect(runChecks(sample, [check])).toEqual(runChecks(sample, [withoutMemory(check)]));
        }),
        { numRuns: 150 },
      );
    },
  );
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
  it('no check takes more than 50 ms', async () => {
    // Processors that share a core with somebody else’s work take half as much again for the same.
    const most = (loadavg()[0] ?? 0) > availableParallelism() ? 75 : 50;
    // In a process of its own, where the code is not rewritten for tests, which would cost half as much again.
    const { stdout } = await promisify(execFile)(process.execPath, [
      '--import',
      'tsx',
      fileURLToPath(new URL('measure-hostile.ts', import.meta.url)),
      String(most),
    ]);
    expect(stdout.trim().split('\n')).toEqual([`${ALL_CHECKS.length} checks`]);
  }, 300_000);

  it('runs them all, keeps the strongest and applies the fixes in linear time', () => {
    const sentences = [{ text: ' :'.repeat(25_000), paragraph: 0, sources: [' :'.repeat(25_000)] }];
    expect(runChecks({ sentences }).length).toBeGreaterThan(10_000);
  });
});
