/** A sentence as the machine wrote it, and as it is now. */
export interface Edited {
  before: readonly string[];
  after: readonly string[];
}

/** Blocks longer than this are not moved, nor further than this, as in tercom. */
const LONGEST_SHIFT = 10;
const FURTHEST_SHIFT = 50;
/** Sentences longer than this are compared without moving blocks: the search grows with the cube of the length. */
const LONGEST_SEARCHED = 150;

/**
 * Translation Edit Rate (Snover et al. 2006): insertions, deletions, substitutions and moves of blocks that make
 * `before` into `after`, over the length of `after`. Summed over all pairs; null without words. With the machine's
 * wording as `before` and the editor's as `after` this is HTER.
 */
export function ter(pairs: readonly Edited[]): number | null {
  const words = pairs.reduce((sum, { after }) => sum + after.length, 0);
  const edits = pairs.reduce((sum, { before, after }) => sum + terEdits(before, after), 0);
  return words === 0 ? null : edits / words;
}

/** The number of edits, moves being found greedily as Snover et al. do: the one that saves most, again and again. */
export function terEdits(before: readonly string[], after: readonly string[]): number {
  let words = before;
  let table = alignment(words, after);
  let moves = 0;
  const searched = Math.max(before.length, after.length) <= LONGEST_SEARCHED;
  while (searched && table.distance > 0) {
    const best = bestMove(words, after, table);
    // A move is an edit itself: it must save one at least.
    if (!best || best.distance + 1 > table.distance) break;
    words = best.words;
    table = alignment(words, after);
    moves += 1;
  }
  return moves + table.distance;
}

interface Alignment {
  distance: number;
  /** For each word of `after`, the last word of `before` that stands at or before it; −1: none. */
  at: number[];
  wrongBefore: boolean[];
  wrongAfter: boolean[];
}

/** Levenshtein distance over words, with what is aligned to what. */
function alignment(before: readonly string[], after: readonly string[]): Alignment {
  const rows = before.length + 1;
  const columns = after.length + 1;
  const cost = new Uint32Array(rows * columns);
  const cell = (i: number, j: number) => cost[i * columns + j] ?? 0;
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      cost[i * columns + j] =
        i === 0 || j === 0
          ? i + j
          : Math.min(
              cell(i - 1, j - 1) + (before[i - 1] === after[j - 1] ? 0 : 1),
              cell(i - 1, j) + 1,
              cell(i, j - 1) + 1,
            );
    }
  }
  const at = after.map(() => -1);
  const wrongBefore = before.map(() => true);
  const wrongAfter = after.map(() => true);
  let [i, j] = [before.length, after.length];
  while (i > 0 || j > 0) {
    const same = i > 0 && j > 0 && before[i - 1] === after[j - 1];
    if (i > 0 && j > 0 && cell(i, j) === cell(i - 1, j - 1) + (same ? 0 : 1)) {
      at[j - 1] = i - 1;
      wrongBefore[i - 1] = !same;
      wrongAfter[j - 1] = !same;
      i -= 1;
      j -= 1;
    } else if (i > 0 && cell(i, j) === cell(i - 1, j) + 1) i -= 1;
    else {
      at[j - 1] = i - 1;
      j -= 1;
    }
  }
  return { distance: cell(before.length, after.length), at, wrongBefore, wrongAfter };
}

interface Move {
  words: readonly string[];
  distance: number;
  length: number;
}

/** The move of a block of wrong words to where the same words are wanted that leaves the least to edit. */
function bestMove(before: readonly string[], after: readonly string[], table: Alignment): Move | null {
  let best: Move | null = null;
  for (const { from, to, length } of commonBlocks(before, after)) {
    const block = (flags: readonly boolean[], start: number) =>
      flags.slice(start, start + length).some(Boolean);
    const target = table.at[to] ?? -1;
    if (!block(table.wrongBefore, from) || !block(table.wrongAfter, to)) continue;
    if (target >= from && target < from + length) continue;
    for (const place of placesOf(to, length, table.at)) {
      if (place >= from && place <= from + length) continue;
      const words = moved(before, from, length, place);
      const { distance } = alignment(words, after);
      const better =
        !best || distance < best.distance || (distance === best.distance && length > best.length);
      if (better) best = { words, distance, length };
    }
  }
  return best;
}

function* commonBlocks(before: readonly string[], after: readonly string[]) {
  for (let from = 0; from < before.length; from += 1) {
    for (let to = 0; to < after.length; to += 1) {
      if (Math.abs(from - to) > FURTHEST_SHIFT) continue;
      for (let length = 1; length <= LONGEST_SHIFT; length += 1) {
        const [mine, theirs] = [before[from + length - 1], after[to + length - 1]];
        if (mine === undefined || mine !== theirs) break;
        yield { from, to, length };
      }
    }
  }
}

/** Before the block that is wanted at `to`, or after each word of it. */
function placesOf(to: number, length: number, at: readonly number[]): Set<number> {
  const places = new Set<number>();
  for (let offset = -1; offset < length; offset += 1) places.add((at[to + offset] ?? -1) + 1);
  return places;
}

function moved(words: readonly string[], from: number, length: number, place: number): string[] {
  const block = words.slice(from, from + length);
  const rest = [...words.slice(0, from), ...words.slice(from + length)];
  const at = place > from ? place - length : place;
  return [...rest.slice(0, at), ...block, ...rest.slice(at)];
}

const LONGEST_GRAM = 6;
/** Recall weighs twice as much as precision: chrF2. */
const BETA = 2;

/**
 * chrF (Popović 2015): F-score of character n-grams of 1 to 6, spaces aside, precision and recall each averaged over
 * those n that both sides have; counts are summed over all pairs. 1: the same; null where there is nothing to compare.
 */
export function chrF(pairs: readonly { before: string; after: string }[]): number | null {
  const orders = Array.from({ length: LONGEST_GRAM }, (_, at) => ({
    n: at + 1,
    common: 0,
    before: 0,
    after: 0,
  }));
  for (const pair of pairs) {
    const [mine, theirs] = [[...pair.before.replace(/\s/gu, '')], [...pair.after.replace(/\s/gu, '')]];
    for (const order of orders) {
      const [some, others] = [grams(mine, order.n), grams(theirs, order.n)];
      for (const [gram, count] of some) order.common += Math.min(count, others.get(gram) ?? 0);
      order.before += Math.max(0, mine.length - order.n + 1);
      order.after += Math.max(0, theirs.length - order.n + 1);
    }
  }
  const counted = orders.filter(({ before, after }) => before > 0 && after > 0);
  if (counted.length === 0) return null;
  const mean = (side: 'before' | 'after') =>
    counted.reduce((sum, order) => sum + order.common / order[side], 0) / counted.length;
  const [precision, recall] = [mean('before'), mean('after')];
  if (precision + recall === 0) return 0;
  return ((1 + BETA ** 2) * precision * recall) / (BETA ** 2 * precision + recall);
}

function grams(characters: readonly string[], n: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at + n <= characters.length; at += 1) {
    const gram = characters.slice(at, at + n).join('');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}
