/** Sentences that belong together, by their 0-based numbers. */
export interface GoldBead {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** How many beads there are on one side of a comparison, and how many of them the other side has too. */
export interface Tally {
  all: number;
  /** The very same bead. */
  strict: number;
  /** A bead that shares a source and a target sentence. */
  lax: number;
}

export interface Comparison {
  /** Beads found, held against the gold: precision. */
  readonly found: Tally;
  /** Beads of the gold, held against those found: recall. */
  readonly gold: Tally;
}

/** Compares the beads with both sides; unaligned sentences count on neither. */
export function compareBeads(found: readonly GoldBead[], gold: readonly GoldBead[]): Comparison {
  return { found: tally(found, gold), gold: tally(gold, found) };
}

export function sumComparisons(comparisons: readonly Comparison[]): Comparison {
  const sum = { found: emptyTally(), gold: emptyTally() };
  for (const comparison of comparisons) {
    for (const side of ['found', 'gold'] as const) {
      for (const field of ['all', 'strict', 'lax'] as const) sum[side][field] += comparison[side][field];
    }
  }
  return sum;
}

/** Harmonic mean of precision and recall, 0 when nothing was found. */
export function f1({ found, gold }: Comparison, field: 'strict' | 'lax'): number {
  const precision = found[field] / (found.all || 1);
  const recall = gold[field] / (gold.all || 1);
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

export const keyOf = (bead: GoldBead): string => `${bead.source}:${bead.target}`;

export const isLinked = (bead: GoldBead): boolean => bead.source.length > 0 && bead.target.length > 0;

function tally(tested: readonly GoldBead[], reference: readonly GoldBead[]): Tally {
  const result = emptyTally();
  const keys = new Set<string>();
  const partners = new Map<number, Set<number>>();
  for (const bead of reference.filter(isLinked)) {
    keys.add(keyOf(bead));
    for (const source of bead.source) {
      const known = partners.get(source) ?? new Set<number>();
      for (const target of bead.target) known.add(target);
      partners.set(source, known);
    }
  }
  for (const bead of tested.filter(isLinked)) {
    const strict = keys.has(keyOf(bead));
    const lax = bead.source.some((source) =>
      bead.target.some((target) => partners.get(source)?.has(target) ?? false),
    );
    result.all += 1;
    if (strict) result.strict += 1;
    if (strict || lax) result.lax += 1;
  }
  return result;
}

function emptyTally(): Tally {
  return { all: 0, strict: 0, lax: 0 };
}
