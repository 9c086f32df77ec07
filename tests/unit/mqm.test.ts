import { describe, expect, it } from 'vitest';
import { coreScore, DEFAULT_RUBRIC, errorCounts, type MqmError, stamp, wmtScore } from '#lib/domain/mqm.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';

const error = (segment: string, category: Category, severity: Severity): MqmError => ({
  segment,
  category,
  severity,
});

/** 1 critical, 2 major, 3 minor and a remark: 25 + 2 × 5 + 3 × 1 + 0 = 38 points. */
const ERRORS = [
  error('a', 'accuracy/omission', 'critical'),
  error('a', 'accuracy/mistranslation', 'major'),
  error('b', 'linguistic/grammar', 'major'),
  error('b', 'linguistic/punctuation', 'minor'),
  error('b', 'style/awkward', 'minor'),
  error('c', 'linguistic/spelling', 'minor'),
  error('c', 'style/register', 'neutral'),
];

describe('the 0–1–5–25 profile', () => {
  it('divides the penalty by the words of the source', () => {
    // By hand: 38 points over 1,250 words: 30.4 per thousand; 100 × (1 − 38 / 1250) = 96.96.
    expect(coreScore(ERRORS, 1250)).toEqual({ penalty: 38, perThousand: 30.4, score: 96.96 });
  });

  it('is perfect without errors, never under zero, and says nothing of no words', () => {
    expect(coreScore([], 400)).toEqual({ penalty: 0, perThousand: 0, score: 100 });
    expect(coreScore([error('a', 'other', 'critical')], 20)).toMatchObject({ perThousand: 1250, score: 0 });
    expect(coreScore([error('a', 'other', 'minor')], 0)).toEqual({
      penalty: 1,
      perThousand: null,
      score: null,
    });
  });

  it('takes the weights of the desk', () => {
    const rubric = {
      ...DEFAULT_RUBRIC,
      severities: { ...DEFAULT_RUBRIC.severities, minor: 2 },
      categories: { ...DEFAULT_RUBRIC.categories, 'style/awkward': 0.5, 'linguistic/spelling': 0 },
    };
    // 25 + 5 + 5 + punctuation 2 + awkward 2 × 0.5 + spelling 0 = 38.
    expect(coreScore(ERRORS, 1000, rubric).penalty).toBe(38);
  });

  it('does not hold errors of the English against the translation', () => {
    expect(coreScore([error('a', 'source-issue', 'major')], 1000).penalty).toBe(0);
  });
});

describe('the WMT profile', () => {
  it('takes the mean over all segments', () => {
    // By hand: a 5 + 5, b 5 + 0.1 + 1, c 1 + 0: 17.1 over 4 segments.
    expect(wmtScore(ERRORS, 4)).toEqual({ penalty: 17.1, perSegment: 4.275 });
  });

  it('counts the five worst errors of a segment, in whatever order they were found', () => {
    const many = [
      ...Array.from({ length: 6 }, () => error('a', 'linguistic/punctuation', 'minor')),
      error('a', 'style/awkward', 'minor'),
      error('a', 'accuracy/addition', 'major'),
    ];
    // 5 + 1 + 3 × 0.1.
    expect(wmtScore(many, 1).penalty).toBe(6.3);
  });

  it('gives 25 to what is no translation, and nothing besides', () => {
    const errors = [error('a', 'non-translation', 'major'), error('a', 'accuracy/mistranslation', 'major')];
    expect(wmtScore(errors, 2)).toEqual({ penalty: 25, perSegment: 12.5 });
  });

  it('weighs major punctuation as any other major error', () => {
    expect(wmtScore([error('a', 'linguistic/punctuation', 'major')], 1).penalty).toBe(5);
  });

  it('says nothing of no segments', () => {
    expect(wmtScore([], 0).perSegment).toBeNull();
  });
});

it('counts by category and severity', () => {
  expect(errorCounts([ERRORS[5], ERRORS[5], ERRORS[6]].filter((one) => one !== undefined))).toEqual([
    { category: 'linguistic/spelling', counts: { neutral: 0, minor: 2, major: 0, critical: 0 } },
    { category: 'style/register', counts: { neutral: 1, minor: 0, major: 0, critical: 0 } },
  ]);
});

it('passes no judgement on short texts, nor where the desk has no mark', () => {
  const rubric = { ...DEFAULT_RUBRIC, passMark: 97 };
  expect(stamp(coreScore([], 999), 999, rubric)).toBeNull();
  expect(stamp(coreScore([], 1000), 1000, DEFAULT_RUBRIC)).toBeNull();
  expect(stamp(coreScore(ERRORS, 1250), 1250, rubric)).toBe('fail');
  expect(stamp(coreScore(ERRORS, 2000), 2000, rubric)).toBe('pass');
});
