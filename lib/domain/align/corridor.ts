import { byteAt, floatAt, intAt } from '#lib/domain/align/arrays.ts';
import { expectedLengthGap, type Lengths } from '#lib/domain/align/lengths.ts';
import { BACKGROUND_SHARE, MOST_EVIDENCE } from '#lib/domain/align/parameters.ts';
import type { TranslationTable } from '#lib/domain/align/table.ts';
import { tokenCount, type Vocabulary } from '#lib/domain/align/vocabulary.ts';

/**
 * Where the alignment is searched: after the first `i` source sentences, between `low[i]` and `high[i]` target
 * sentences (both included) may have been used. Both never fall.
 */
export interface Corridor {
  readonly low: Int32Array;
  readonly high: Int32Array;
}

/** What the search for anchors needs of an article. */
export interface AnchorInput {
  readonly source: Vocabulary;
  readonly target: Vocabulary;
  readonly commonSource: Uint8Array;
  readonly commonTarget: Uint8Array;
  readonly targetBackground: Float32Array;
  readonly lengths: Lengths;
}

/** Candidates kept for one source sentence. */
const CANDIDATES = 8;
/** Words in more sentences than this do not vote: the search stays linear, however often a text repeats itself. */
const RARE = 40;
/** What a candidate loses that stands as far from the diagonal as can be: the nearest of equals is tried first. */
const FAR_FROM_DIAGONAL = 1;
/** A gap without anchors is searched whole up to this many cells, and around its diagonal above. */
const LARGEST_GAP = 10_000;
const GAP_BAND = 50;

/**
 * Finds the corridor: each source sentence votes through its words for target sentences that hold their translations
 * (an inverted index, so that only sentences with something in common are looked at), and the heaviest increasing
 * chain of such pairs is widened by `band` sentences on all sides.
 */
export function findCorridor(table: TranslationTable, input: AnchorInput, band: number): Corridor {
  const chain = heaviestChain(anchorCandidates(table, input), input.target.sentenceCount);
  return widen(chain, input.source.sentenceCount, input.target.sentenceCount, band);
}

interface Candidates {
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly score: Float32Array;
  readonly count: number;
}

function anchorCandidates(table: TranslationTable, input: AnchorInput): Candidates {
  const { source, target, commonSource, commonTarget, targetBackground, lengths } = input;
  const postings = invertedIndex(target);
  const n = source.sentenceCount;
  const candidates = {
    source: new Int32Array(n * CANDIDATES),
    target: new Int32Array(n * CANDIDATES),
    score: new Float32Array(n * CANDIDATES),
    count: 0,
  };
  const probability = new Float32Array(target.words.length);
  const votes = new Float32Array(target.sentenceCount);
  for (let i = 0; i < n; i++) {
    const words: number[] = [];
    for (let at = intAt(source.starts, i); at < intAt(source.starts, i + 1); at++) {
      const a = intAt(source.tokens, at);
      if (byteAt(commonSource, a) === 1) continue;
      for (let cell = intAt(table.forward.starts, a); cell < intAt(table.forward.starts, a + 1); cell++) {
        const b = intAt(table.forward.columns, cell);
        if (byteAt(commonTarget, b) === 1 || intAt(target.sentencesWith, b) > RARE) continue;
        if (floatAt(probability, b) === 0) words.push(b);
        probability[b] = floatAt(probability, b) + floatAt(table.forward.values, cell);
      }
    }
    const factor = (1 - BACKGROUND_SHARE) / (BACKGROUND_SHARE * Math.max(1, tokenCount(source, i)));
    const touched: number[] = [];
    for (const b of words) {
      const gain = Math.log(1 + (factor * floatAt(probability, b)) / floatAt(targetBackground, b));
      const vote = Math.min(MOST_EVIDENCE, gain);
      probability[b] = 0;
      for (let at = intAt(postings.starts, b); at < intAt(postings.starts, b + 1); at++) {
        const j = intAt(postings.sentences, at);
        if (floatAt(votes, j) === 0) touched.push(j);
        votes[j] = floatAt(votes, j) + vote;
      }
    }
    const scored: { j: number; score: number }[] = [];
    for (const j of touched) {
      const a = intAt(lengths.source, i);
      const b = intAt(lengths.target, j);
      const ratio = b / (lengths.ratio * a);
      const gap = expectedLengthGap(a, b, lengths.ratio);
      const distance = Math.abs(i / n - j / target.sentenceCount);
      const score =
        floatAt(votes, j) * Math.sqrt(Math.min(ratio, 1 / ratio)) +
        0.25 -
        Math.min(2, 0.15 * gap * gap) -
        FAR_FROM_DIAGONAL * distance;
      votes[j] = 0;
      if (score > 0) scored.push({ j, score });
    }
    scored.sort((x, y) => y.score - x.score);
    const best = scored.slice(0, CANDIDATES).sort((x, y) => y.j - x.j);
    for (const { j, score } of best) {
      candidates.source[candidates.count] = i;
      candidates.target[candidates.count] = j;
      candidates.score[candidates.count++] = score;
    }
  }
  return candidates;
}

/** The sentences that hold each word, in compressed rows. */
function invertedIndex(vocabulary: Vocabulary): { starts: Int32Array; sentences: Int32Array } {
  const starts = new Int32Array(vocabulary.words.length + 1);
  for (let word = 0; word < vocabulary.words.length; word++) {
    starts[word + 1] = intAt(starts, word) + intAt(vocabulary.sentencesWith, word);
  }
  const next = starts.slice(0, vocabulary.words.length);
  const sentences = new Int32Array(intAt(starts, vocabulary.words.length));
  for (let sentence = 0; sentence < vocabulary.sentenceCount; sentence++) {
    const from = intAt(vocabulary.starts, sentence);
    for (let at = from; at < intAt(vocabulary.starts, sentence + 1); at++) {
      const word = intAt(vocabulary.tokens, at);
      const slot = intAt(next, word);
      if (slot > intAt(starts, word) && intAt(sentences, slot - 1) === sentence) continue;
      sentences[slot] = sentence;
      next[word] = slot + 1;
    }
  }
  return { starts, sentences };
}

/** The pairs, rising on both sides, whose scores sum to the most: a Fenwick tree of maxima over target positions. */
function heaviestChain(candidates: Candidates, targetCount: number): [i: number, j: number][] {
  const total = new Float64Array(candidates.count);
  const before = new Int32Array(candidates.count).fill(-1);
  const tree = new Int32Array(targetCount + 1).fill(-1);
  let best = -1;
  // Candidates of one source sentence come from the last target to the first, so that none builds on another.
  for (let c = 0; c < candidates.count; c++) {
    const j = intAt(candidates.target, c);
    let previous = -1;
    for (let node = j; node > 0; node -= node & -node) {
      const candidate = intAt(tree, node);
      if (candidate >= 0 && (previous < 0 || (total[candidate] as number) > (total[previous] as number))) {
        previous = candidate;
      }
    }
    before[c] = previous;
    total[c] = floatAt(candidates.score, c) + (previous < 0 ? 0 : (total[previous] as number));
    for (let node = j + 1; node <= targetCount; node += node & -node) {
      const candidate = intAt(tree, node);
      if (candidate < 0 || (total[candidate] as number) < (total[c] as number)) tree[node] = c;
    }
    if (best < 0 || (total[c] as number) > (total[best] as number)) best = c;
  }
  const chain: [number, number][] = [];
  for (let c = best; c >= 0; c = intAt(before, c)) {
    chain.push([intAt(candidates.source, c), intAt(candidates.target, c)]);
  }
  return chain.reverse();
}

/** The corridor around a chain of sentence pairs: the pairs themselves, the gaps between them, and a band. */
function widen(chain: readonly (readonly [number, number])[], n: number, m: number, band: number): Corridor {
  const low = new Int32Array(n + 1).fill(m);
  const high = new Int32Array(n + 1).fill(0);
  const include = (i: number, from: number, to: number): void => {
    low[i] = Math.min(intAt(low, i), Math.max(0, from));
    high[i] = Math.max(intAt(high, i), Math.min(m, to));
  };
  let [i0, j0] = [0, 0];
  for (const [i1, j1] of [...chain, [n, m] as const]) {
    const [rows, columns] = [i1 - i0, j1 - j0];
    const whole = (rows + 1) * (columns + 1) <= LARGEST_GAP;
    for (let i = i0; i <= i1; i++) {
      const middle = rows === 0 ? j0 : j0 + Math.round(((i - i0) * columns) / rows);
      if (whole) include(i, j0, j1);
      else
        include(
          i,
          middle - GAP_BAND - Math.ceil(columns / (rows + 1)),
          middle + GAP_BAND + Math.ceil(columns / (rows + 1)),
        );
    }
    include(i0, j0, j0);
    include(i1, j1, j1);
    [i0, j0] = [Math.min(i1 + 1, n), Math.min(j1 + 1, m)];
  }
  return widenCorridor({ low, high }, band, m);
}

/** A corridor wider by `band` sentences on all sides, its borders never falling; `m` target sentences in all. */
export function widenCorridor({ low, high }: Corridor, band: number, m: number): Corridor {
  return { low: slide(low, band, -1), high: slide(high, band, 1, m) };
}

/**
 * Moves a border outwards by `band` sentences on both axes. `low` takes the least value `band` rows around, which is
 * that of the row `band` earlier as borders never fall; `high` takes the greatest.
 */
function slide(border: Int32Array, band: number, direction: -1 | 1, limit = 0): Int32Array {
  const n = border.length;
  const monotone = border.slice();
  if (direction < 0)
    for (let i = n - 2; i >= 0; i--) monotone[i] = Math.min(intAt(monotone, i), intAt(monotone, i + 1));
  else for (let i = 1; i < n; i++) monotone[i] = Math.max(intAt(monotone, i), intAt(monotone, i - 1));
  return monotone.map((value, i) => {
    const row = Math.max(0, Math.min(n - 1, i + direction * band));
    const shifted = intAt(monotone, row);
    return direction < 0
      ? Math.max(0, Math.min(shifted, value - band))
      : Math.min(limit, Math.max(shifted, value + band));
  });
}
