import { floatAt, intAt } from '#lib/domain/align/arrays.ts';

/** Pairs of word ids with a weight, unordered and without repeats; `a * bSize + b` is the key of a pair. */
export type PairWeights = Map<number, number>;

/** One direction of a translation table in compressed rows: the probabilities t(column | row). */
export interface Rows {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

/** Translation probabilities in both directions: of target words given source words, and the reverse. */
export interface TranslationTable {
  readonly forward: Rows;
  readonly backward: Rows;
}

/** Weight that is left for translations the table does not know. */
const UNKNOWN = 0.6;

/** Turns pair weights into probabilities: each row is divided by its sum and the share of the unknown. */
export function normalisedTable(weights: PairWeights, aSize: number, bSize: number): TranslationTable {
  const rows = new Int32Array(weights.size);
  const columns = new Int32Array(weights.size);
  const values = new Float32Array(weights.size);
  let at = 0;
  for (const [key, weight] of weights) {
    rows[at] = Math.floor(key / bSize);
    columns[at] = key % bSize;
    values[at++] = weight;
  }
  return {
    forward: normalised(compressRows(rows, columns, values, aSize)),
    backward: normalised(compressRows(columns, rows, values, bSize)),
  };
}

/** Sorts triples by row into compressed rows, in time linear in their number. */
export function compressRows(
  rows: Int32Array,
  columns: Int32Array,
  values: Float32Array,
  size: number,
): Rows {
  const starts = new Int32Array(size + 1);
  for (let at = 0; at < rows.length; at++) {
    const row = intAt(rows, at) + 1;
    starts[row] = intAt(starts, row) + 1;
  }
  for (let row = 0; row < size; row++) starts[row + 1] = intAt(starts, row + 1) + intAt(starts, row);
  const next = starts.slice(0, size);
  const sortedColumns = new Int32Array(rows.length);
  const sortedValues = new Float32Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = intAt(rows, at);
    const slot = intAt(next, row);
    next[row] = slot + 1;
    sortedColumns[slot] = intAt(columns, at);
    sortedValues[slot] = floatAt(values, at);
  }
  return { starts, columns: sortedColumns, values: sortedValues };
}

function normalised(rows: Rows): Rows {
  for (let row = 0; row + 1 < rows.starts.length; row++) {
    const from = intAt(rows.starts, row);
    const to = intAt(rows.starts, row + 1);
    let sum = UNKNOWN;
    for (let at = from; at < to; at++) sum += floatAt(rows.values, at);
    for (let at = from; at < to; at++) rows.values[at] = floatAt(rows.values, at) / sum;
  }
  return rows;
}
