import { describe, expect, it } from 'vitest';
import type { Check, Hit } from '#lib/domain/checks/check.ts';
import { getProfile } from '#lib/domain/checks/profiles.ts';
import { CHECKS, checksFor } from '#lib/domain/checks/registry.ts';
import { applyFix, applyFixes, runChecks } from '#lib/domain/checks/run.ts';
import { CATEGORIES, SEVERITIES } from '#lib/domain/rubric.ts';
import { read } from './notation.ts';

const message = { fr: 'x', en: 'x' };

function fake(id: string, hits: readonly Hit[], more: Partial<Check> = {}): Check {
  return {
    id,
    name: message,
    category: 'other',
    severity: 'minor',
    lane: 'probable',
    find: () => hits,
    ...more,
  };
}

describe('runChecks', () => {
  it('asks a check of single sentences once about each, and again when its words or its English change', () => {
    const asked: string[] = [];
    const check: Check = {
      ...fake('alone', []),
      reach: 'sentence',
      *find({ sentences: [only] }) {
        const { text = '', sources = [] } = only ?? {};
        asked.push([text, ...sources].join('|'));
        yield {
          sentence: 0,
          from: 0,
          to: 2,
          message,
          fix: { kind: 'automatic', edits: [{ sentence: 0, from: 0, to: 2, insert: '' }] },
        };
      },
    };
    const sentence = (text: string, ...sources: string[]) => ({ text, sources, paragraph: 0 });
    const run = (...sentences: ReturnType<typeof sentence>[]) => runChecks({ sentences }, [check]);
    const [, second] = run(sentence('un', 'one'), sentence('deux', 'two'));
    expect(second).toMatchObject({ sentence: 1, fix: { edits: [{ sentence: 1 }] } });
    expect(run(sentence('deux', 'two'), sentence('un', 'one'))).toHaveLength(2);
    expect(asked).toEqual(['un|one', 'deux|two']);
    run(sentence('deux', 'pair'), sentence('deuxt', 'wo'));
    expect(asked.slice(2)).toEqual(['deux|pair', 'deuxt|wo']);
  });

  it('asks a check of linked groups once about each, and puts what it finds where the group stands', () => {
    const asked: string[] = [];
    const check: Check = {
      ...fake('groups', []),
      reach: 'group',
      *find({ sentences }) {
        asked.push(sentences.map(({ text }) => text).join('+'));
        const last = sentences.length - 1;
        yield {
          sentence: last,
          from: 0,
          to: 2,
          message,
          fix: { kind: 'automatic', edits: [{ sentence: last, from: 0, to: 2, insert: '' }] },
        };
      },
    };
    const sentence = (text: string, ...sources: string[]) => ({ text, sources, paragraph: 0 });
    const run = (first: string) =>
      runChecks(
        {
          sentences: [
            sentence(first, 'one'),
            sentence('seul'),
            sentence('deux', 'two'),
            sentence('tr', 'two'),
          ],
        },
        [check],
      );
    expect(run('un').map(({ sentence: at, fix }) => [at, fix?.edits[0]?.sentence])).toEqual([
      [0, 0],
      [3, 3],
    ]);
    run('une');
    expect(asked).toEqual(['un', 'deux+tr', 'une']);
  });

  it('gives findings in reading order, with the words and the metadata of their check', () => {
    const document = read('un deux | trois quatre');
    const check = fake('f', [
      { sentence: 1, from: 0, to: 5, message },
      { sentence: 0, from: 3, to: 7, message },
    ]);
    expect(runChecks(document, [check])).toEqual([
      {
        check: 'f',
        lane: 'probable',
        category: 'other',
        severity: 'minor',
        sentence: 0,
        from: 3,
        to: 7,
        text: 'deux',
        message,
      },
      {
        check: 'f',
        lane: 'probable',
        category: 'other',
        severity: 'minor',
        sentence: 1,
        from: 0,
        to: 5,
        text: 'trois',
        message,
      },
    ]);
  });

  it('keeps the strongest of overlapping findings of one category, and both of two', () => {
    const document = read('un deux trois');
    const weak = fake('weak', [{ sentence: 0, from: 0, to: 7, message }]);
    const strong = fake('strong', [{ sentence: 0, from: 3, to: 13, message }], { lane: 'sure' });
    const other = fake('other', [{ sentence: 0, from: 3, to: 7, message }], { category: 'style/awkward' });
    expect(runChecks(document, [weak, strong, other]).map(({ check }) => check)).toEqual(['strong', 'other']);
  });

  it('leaves out a check that throws, and hits outside of the text', () => {
    const broken = fake('broken', [], {
      find() {
        throw new Error('no');
      },
    });
    const outside = fake('outside', [
      { sentence: 9, from: 0, to: 1, message },
      { sentence: 0, from: 5, to: 9, message },
    ]);
    expect(runChecks(read('un'), [broken, outside])).toEqual([]);
  });

  it('knows every check by one id, in both languages, in the typology', () => {
    expect(new Set(CHECKS.map(({ id }) => id)).size).toBe(CHECKS.length);
    for (const check of CHECKS) {
      expect(check.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(check.name.fr).not.toBe('');
      expect(check.name.en).not.toBe('');
      expect(CATEGORIES).toContain(check.category);
      expect(SEVERITIES).toContain(check.severity);
    }
  });

  it('follows the typography of the house', () => {
    const document = read('Vraiment? Oui.');
    expect(runChecks(document).map(({ check }) => check)).toEqual(['missing-no-break-space']);
    expect(runChecks(document, checksFor({ profile: getProfile('fr-CA') }))).toEqual([]);
  });

  it('has nothing to say of an empty article', () => {
    expect(runChecks({ sentences: [] })).toEqual([]);
    expect(runChecks(read(' ¶  | '))).toEqual([]);
  });
});

describe('applyFix', () => {
  const fix = (...edits: [number, number, number, string][]) => ({
    kind: 'automatic' as const,
    edits: edits.map(([sentence, from, to, insert]) => ({ sentence, from, to, insert })),
  });

  it('applies edits of several sentences by the offsets before the fix', () => {
    expect(applyFix(['un deux', 'trois'], fix([0, 0, 2, 'UN PEU'], [0, 3, 7, ''], [1, 5, 5, '!']))).toEqual([
      'UN PEU ',
      'trois!',
    ]);
  });

  it('leaves out a fix that touches what an earlier one replaces', () => {
    expect(applyFixes(['abc'], [fix([0, 0, 2, 'x']), fix([0, 1, 3, 'y']), fix([0, 2, 3, 'z'])])).toEqual([
      'xz',
    ]);
  });

  it('refuses a fix made for another wording', () => {
    expect(() => applyFix(['abc'], fix([0, 2, 4, '']))).toThrow(RangeError);
    expect(() => applyFix(['abc'], fix([1, 0, 0, '']))).toThrow(RangeError);
  });
});
