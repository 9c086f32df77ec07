import type { Category } from './rubric.ts';
import type { TypologyEntry } from './typology.ts';

/** What is counted of one article. Penalties are those of its rubric. */
export interface Measure {
  /** Words of English. */
  words: number;
  /** Links: sentences that say the same. */
  segments: number;
  /** Words and signs of the French of now: what TER is divided by. */
  finalWords: number;
  /** What translated it; empty where nobody said. */
  engine: string;
  received: Errors;
  standing: Errors;
  categories: { category: Category; errors: number; penalty: number }[];
  ter: number | null;
  chrF: number | null;
}

interface Errors {
  errors: number;
  penalty: number;
  /** Sum over the segments, WMT weights. */
  wmt: number;
}

/** A measured article, when it counts, and how long people were at it. */
export interface MeasuredArticle extends Measure {
  deskId: string;
  /** Milliseconds. */
  at: number;
  /** Minutes of work in its journal. */
  minutes: number;
  /** The categories of its delivery. */
  typology: readonly TypologyEntry[];
}

/** Several articles as if they were one long text: a short one counts for less than a long one. */
export interface Pooled {
  articles: number;
  words: number;
  received: PooledScore;
  standing: PooledScore;
  ter: number | null;
  chrF: number | null;
  /** Minutes of work for a thousand words of English. */
  minutesPerThousand: number | null;
}

interface PooledScore {
  errors: number;
  /** MQM score, 0 to 100. */
  score: number | null;
  perThousand: number | null;
  /** WMT penalty a segment, 0 to 25. */
  wmt: number | null;
}

/** Sums of penalties over sums of words, as one text would be scored; TER and chrF weighted by words of French. */
export function pool(articles: readonly MeasuredArticle[]): Pooled {
  const sum = (of: (one: MeasuredArticle) => number) => articles.reduce((all, one) => all + of(one), 0);
  const [words, segments] = [sum((one) => one.words), sum((one) => one.segments)];
  const rate = (part: number, whole: number) => (whole === 0 ? null : part / whole);
  const score = (side: 'received' | 'standing'): PooledScore => {
    const perThousand = rate(
      sum((one) => 1000 * one[side].penalty),
      words,
    );
    return {
      errors: sum((one) => one[side].errors),
      score: perThousand === null ? null : Math.max(0, 100 - perThousand / 10),
      perThousand,
      wmt: rate(
        sum((one) => one[side].wmt),
        segments,
      ),
    };
  };
  const mean = (name: 'ter' | 'chrF') => {
    const known = articles.filter((one) => one[name] !== null);
    const weight = known.reduce((all, one) => all + one.finalWords, 0);
    return rate(
      known.reduce((all, one) => all + (one[name] ?? 0) * one.finalWords, 0),
      weight,
    );
  };
  return {
    articles: articles.length,
    words,
    received: score('received'),
    standing: score('standing'),
    ter: mean('ter'),
    chrF: mean('chrF'),
    minutesPerThousand: rate(
      sum((one) => 1000 * one.minutes),
      words,
    ),
  };
}

export const PERIODS = ['week', 'month'] as const;
export type Period = (typeof PERIODS)[number];

const DAY_MS = 86_400_000;

/** First day of the period that holds an instant, `2026-11-23`: weeks begin on Monday (ISO 8601), in UTC. */
export function periodOf(at: number, period: Period): string {
  const day = new Date(at);
  if (period === 'month') return `${day.toISOString().slice(0, 7)}-01`;
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}

/** First days of all periods from one instant to another, both included, in order. */
export function periodsBetween(from: number, to: number, period: Period): string[] {
  const periods: string[] = [];
  for (let at = from; at <= to; at += DAY_MS) {
    const first = periodOf(at, period);
    if (periods.at(-1) !== first) periods.push(first);
  }
  const last = periodOf(to, period);
  if (periods.at(-1) !== last) periods.push(last);
  return periods;
}

/** Penalty a thousand words and errors by category over several articles, what costs most first. */
export function byCategory(
  articles: readonly MeasuredArticle[],
): { category: Category; names: TypologyEntry['names']; errors: number; perThousand: number }[] {
  const words = articles.reduce((sum, one) => sum + one.words, 0);
  const rows = new Map<Category, { errors: number; penalty: number }>();
  for (const { category, errors, penalty } of articles.flatMap(({ categories }) => categories)) {
    const row = rows.get(category) ?? { errors: 0, penalty: 0 };
    rows.set(category, { errors: row.errors + errors, penalty: row.penalty + penalty });
  }
  return [...rows]
    .map(([category, { errors, penalty }]) => ({
      category,
      names: namesOf(category, articles),
      errors,
      perThousand: words === 0 ? 0 : (1000 * penalty) / words,
    }))
    .sort((a, b) => b.perThousand - a.perThousand || b.errors - a.errors);
}

/**
 * What the desks of articles call a category, as of the last delivery of each desk that has errors in it. Empty, which
 * is Relire's name, in a language where the desks differ.
 */
function namesOf(category: Category, articles: readonly MeasuredArticle[]): TypologyEntry['names'] {
  const last = new Map<string, MeasuredArticle>();
  for (const article of articles) {
    if (!article.categories.some((one) => one.category === category)) continue;
    if (article.at >= (last.get(article.deskId)?.at ?? 0)) last.set(article.deskId, article);
  }
  const entries = [...last.values()].map(({ typology }) =>
    typology.find((entry) => entry.category === category),
  );
  const agreed = (language: keyof TypologyEntry['names']) => {
    const names = new Set(entries.map((entry) => entry?.names[language] ?? ''));
    const [name = ''] = names;
    return names.size === 1 ? name : '';
  };
  return { fr: agreed('fr'), en: agreed('en') };
}

/** Lines of a plot that one can still tell apart. */
export const MOST_SERIES = 5;

/** Articles by a key, the keys with most articles first; those past the most that a plot shows come together under null. */
export function inSeries(
  articles: readonly MeasuredArticle[],
  keyOf: (article: MeasuredArticle) => string,
): { key: string | null; articles: MeasuredArticle[] }[] {
  const groups = new Map<string, MeasuredArticle[]>();
  for (const article of articles) {
    const key = keyOf(article);
    const group = groups.get(key);
    if (group) group.push(article);
    else groups.set(key, [article]);
  }
  const series = [...groups]
    .map(([key, some]) => ({ key, articles: some }))
    .sort((a, b) => b.articles.length - a.articles.length || a.key.localeCompare(b.key));
  if (series.length <= MOST_SERIES) return series;
  const rest = series.slice(MOST_SERIES - 1).flatMap((one) => one.articles);
  return [...series.slice(0, MOST_SERIES - 1), { key: null, articles: rest }];
}
