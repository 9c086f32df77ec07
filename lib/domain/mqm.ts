import { CATEGORIES, type Category, SEVERITIES, SEVERITY_POINTS, type Severity } from './rubric.ts';

/** An error that someone stands by, in the segment (a link: sentences that say the same) where it is. */
export interface MqmError {
  segment: string;
  category: Category;
  severity: Severity;
}

/** What a desk weighs errors with. Absent choices are those of MQM Core. */
export interface Rubric {
  /** Points of one error. */
  severities: Readonly<Record<Severity, number>>;
  /** Factors on these points; 0 for what is not held against the translation. */
  categories: Readonly<Record<Category, number>>;
  /** Score from 0 to 100 that an article must reach; null where the desk passes no such judgement. */
  passMark: number | null;
}

/** MQM Core with its 0–1–5–25 points. An error of the English is not the translation's: it counts for nothing. */
export const DEFAULT_RUBRIC: Rubric = {
  severities: SEVERITY_POINTS,
  categories: Object.fromEntries(
    CATEGORIES.map((category) => [category, category === 'source-issue' ? 0 : 1]),
  ) as Record<Category, number>,
  passMark: null,
};

/**
 * Words of English under which a score says little: a penalty per thousand words of a shorter text is an
 * extrapolation, in which one critical error more or less moves the score by over two points and a half.
 */
export const ENOUGH_WORDS = 1000;

/** The 0–1–5–25 profile. */
export interface CoreScore {
  penalty: number;
  /** Null without words. */
  perThousand: number | null;
  /** 0 to 100, 100 without a penalty; null without words. */
  score: number | null;
}

/**
 * Penalty per thousand words and score of MQM Core (themqm.org, linear scoring without calibration):
 * penalty P = Σ severity points × category factor, per thousand 1000 P / W, score 100 (1 − P / W), not under 0.
 * @param words number of words of the source, W
 */
export function coreScore(errors: readonly MqmError[], words: number, rubric = DEFAULT_RUBRIC): CoreScore {
  const penalty = tidy(
    errors.reduce(
      (sum, { category, severity }) => sum + rubric.severities[severity] * rubric.categories[category],
      0,
    ),
  );
  if (words <= 0) return { penalty, perThousand: null, score: null };
  return {
    penalty,
    perThousand: tidy((1000 * penalty) / words),
    score: tidy(Math.max(0, 100 * (1 - penalty / words))),
  };
}

/** The WMT profile: the lower, the better. */
export interface WmtScore {
  penalty: number;
  /** Mean over segments, from 0 (nothing wrong) to 25; null without segments. */
  perSegment: number | null;
}

const WMT_MOST = 5;
const WMT_WORST = 25;

/**
 * Score of Freitag et al. (2021), “Experts, Errors, and Context”: major 5, minor 1, minor punctuation 0.1, a segment
 * that is no translation 25 and nothing else; of others the five worst errors count. WMT knows no critical errors
 * (they are major), and an error of the source weighs nothing. The weights are the published ones, whatever the
 * desk's are, so that scores can be compared with those of others.
 * @param segments number of segments, those without errors too
 */
export function wmtScore(errors: readonly MqmError[], segments: number): WmtScore {
  const bySegment = new Map<string, MqmError[]>();
  for (const error of errors) bySegment.set(error.segment, [...(bySegment.get(error.segment) ?? []), error]);
  const penalty = tidy([...bySegment.values()].reduce((sum, some) => sum + wmtSegmentPenalty(some), 0));
  return { penalty, perSegment: segments > 0 ? tidy(penalty / segments) : null };
}

function wmtSegmentPenalty(errors: readonly MqmError[]): number {
  const points = errors.map(wmtPoints).sort((a, b) => b - a);
  if (points[0] === WMT_WORST) return WMT_WORST;
  return points.slice(0, WMT_MOST).reduce((sum, one) => sum + one, 0);
}

function wmtPoints({ category, severity }: MqmError): number {
  if (severity === 'neutral' || category === 'source-issue') return 0;
  if (category === 'non-translation') return WMT_WORST;
  if (severity !== 'minor') return 5;
  return category === 'linguistic/punctuation' || category === 'locale/format' ? 0.1 : 1;
}

/** How many errors there are of each category and severity; categories without any are left out. */
export function errorCounts(
  errors: readonly MqmError[],
): { category: Category; counts: Record<Severity, number> }[] {
  return CATEGORIES.map((category) => {
    const mine = errors.filter((error) => error.category === category);
    const of = (severity: Severity) => mine.filter((error) => error.severity === severity).length;
    return {
      category,
      counts: Object.fromEntries(SEVERITIES.map((one) => [one, of(one)])) as Record<Severity, number>,
    };
  }).filter(({ counts }) => SEVERITIES.some((severity) => counts[severity] > 0));
}

/** Whether the article reaches the desk's mark; null where there is none, or too little text to say. */
export function stamp(score: CoreScore, words: number, { passMark }: Rubric): 'pass' | 'fail' | null {
  if (passMark === null || score.score === null || words < ENOUGH_WORDS) return null;
  return score.score >= passMark ? 'pass' : 'fail';
}

/** Tenths added up in binary are not tenths: rounded to where no rule here reaches. */
function tidy(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
