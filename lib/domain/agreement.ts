/** A span that one annotator marked in a segment: half-open UTF-16 range on one side, with its judgement. */
export interface MarkedSpan {
  rater: string;
  segment: string;
  side: 'source' | 'target';
  from: number;
  to: number;
  category: string;
  severity: string;
}

/**
 * How far two annotators marked the same characters: F1 = 2 |A ∩ B| / (|A| + |B|), characters that an annotator
 * marked several times counting once. Null when neither marked any.
 */
export function spanF1(a: readonly MarkedSpan[], b: readonly MarkedSpan[]): number | null {
  const [mine, theirs] = [charactersOf(a), charactersOf(b)];
  if (mine.size + theirs.size === 0) return null;
  let common = 0;
  for (const character of mine) if (theirs.has(character)) common += 1;
  return (2 * common) / (mine.size + theirs.size);
}

function charactersOf(spans: readonly MarkedSpan[]): Set<string> {
  const characters = new Set<string>();
  for (const { segment, side, from, to } of spans)
    for (let at = from; at < to; at += 1) characters.add(`${segment}\n${side} ${at}`);
  return characters;
}

/** How a disagreement counts: all alike, or by how many judgements stand between the two (values are ranks). */
export type Level = 'nominal' | 'ordinal';

/**
 * Krippendorff's α = 1 − observed / expected disagreement (Krippendorff 2011, “Computing Krippendorff's
 * Alpha-Reliability”), for any number of annotators and with judgements missing. 1: perfect, 0: as by chance.
 * @param units the judgements of each unit; units with fewer than two do not count
 * @returns null when no unit has two judgements, or all judgements are the same: there is nothing to tell apart
 */
export function krippendorffAlpha(units: readonly (readonly number[])[], level: Level): number | null {
  const pairable = units.filter((unit) => unit.length > 1);
  const totals = new Map<number, number>();
  for (const value of pairable.flat()) totals.set(value, (totals.get(value) ?? 0) + 1);
  const distance = level === 'nominal' ? nominal : ordinalOver(totals);
  const all = pairable.flat().length;
  const observed = pairable.reduce((sum, unit) => {
    const pairs = unit.flatMap((a, i) => unit.flatMap((b, j) => (i === j ? [] : [distance(a, b)])));
    return sum + pairs.reduce((one, other) => one + other, 0) / (unit.length - 1);
  }, 0);
  let expected = 0;
  for (const [a, n] of totals) for (const [b, m] of totals) expected += n * m * distance(a, b);
  if (expected === 0) return null;
  return 1 - ((all - 1) * observed) / expected;
}

function nominal(a: number, b: number): number {
  return a === b ? 0 : 1;
}

/** Squared number of judgements between two ranks, half of those at either end counting. */
function ordinalOver(totals: ReadonlyMap<number, number>): (a: number, b: number) => number {
  return (a, b) => {
    const [low, high] = a < b ? [a, b] : [b, a];
    let between = 0;
    for (const [value, count] of totals) if (value >= low && value <= high) between += count;
    return (between - ((totals.get(low) ?? 0) + (totals.get(high) ?? 0)) / 2) ** 2 * (a === b ? 0 : 1);
  };
}

/** What several annotators of the same segments agree on. */
export interface Agreement {
  raters: string[];
  pairs: { a: string; b: string; f1: number | null }[];
  /** α of the category that annotators gave to what they both marked; nominal. */
  categories: number | null;
  /** α of the worst severity in each segment, none being the mildest; ordinal. */
  severities: number | null;
  /** How many things at least two people judged: what each α is over. */
  units: { categories: number; severities: number };
}

/** Fewer judged things than this, and an α may well be what chance gave: read the counts. Ours, not of the paper. */
export const ENOUGH_UNITS = 30;

/**
 * @param seen of each annotator: the segments that they saw, those without a mark too
 * @param severities from mildest to worst; others are left out of the judgement
 */
export function agreementOf(
  spans: readonly MarkedSpan[],
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  severities: readonly string[],
): Agreement {
  const raters = [...seen.keys()].sort();
  const of = (rater: string) => spans.filter((span) => span.rater === rater);
  const shared = (a: string, b: string) => (span: MarkedSpan) =>
    (seen.get(a)?.has(span.segment) && seen.get(b)?.has(span.segment)) ?? false;
  const byCategory = categoryUnits(spans);
  const bySeverity = severityUnits(spans, seen, severities);
  return {
    raters,
    pairs: raters.flatMap((a, at) =>
      raters.slice(at + 1).map((b) => ({
        a,
        b,
        f1: spanF1(of(a).filter(shared(a, b)), of(b).filter(shared(a, b))),
      })),
    ),
    categories: krippendorffAlpha(byCategory, 'nominal'),
    severities: krippendorffAlpha(bySeverity, 'ordinal'),
    units: { categories: pairable(byCategory), severities: pairable(bySeverity) },
  };
}

function pairable(units: readonly (readonly number[])[]): number {
  return units.filter((unit) => unit.length > 1).length;
}

/** Spans that overlap, one upon the other, are about one thing: each annotator's longest one says what it is. */
function categoryUnits(spans: readonly MarkedSpan[]): number[][] {
  const names = [...new Set(spans.map(({ category }) => category))];
  const groups: MarkedSpan[][] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => compare(placeOf(a), placeOf(b)) || a.from - b.from)) {
    const group = groups.at(-1);
    const first = group?.[0];
    if (group && first && placeOf(first) === placeOf(span) && span.from < end) {
      group.push(span);
      end = Math.max(end, span.to);
    } else {
      groups.push([span]);
      end = span.to;
    }
  }
  return groups.map((group) => {
    const longest = new Map<string, MarkedSpan>();
    for (const span of group) {
      const other = longest.get(span.rater);
      if (!other || span.to - span.from > other.to - other.from) longest.set(span.rater, span);
    }
    return [...longest.values()].map(({ category }) => names.indexOf(category));
  });
}

function severityUnits(
  spans: readonly MarkedSpan[],
  seen: ReadonlyMap<string, ReadonlySet<string>>,
  severities: readonly string[],
): number[][] {
  const worst = new Map<string, number>();
  for (const { rater, segment, severity } of spans) {
    const key = `${rater}\n${segment}`;
    worst.set(key, Math.max(worst.get(key) ?? 0, severities.indexOf(severity) + 1));
  }
  const all = new Set([...seen.values()].flatMap((some) => [...some]));
  return [...all].map((segment) =>
    [...seen]
      .filter(([, segments]) => segments.has(segment))
      .map(([rater]) => worst.get(`${rater}\n${segment}`) ?? 0),
  );
}

/** Spans of different places never overlap. */
function placeOf({ segment, side }: MarkedSpan): string {
  return `${segment}\n${side}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
