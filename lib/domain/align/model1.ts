import { byteAt, floatAt, intAt } from '#lib/domain/align/arrays.ts';
import { compressRows, type Rows, type TranslationTable } from '#lib/domain/align/table.ts';
import { commonWords, type Vocabulary } from '#lib/domain/align/vocabulary.ts';

/** Sentence numbers of both sides that were aligned with each other. */
export interface AlignedGroup {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

const ITERATIONS = 3;
/** Probability that a word is explained by the background rather than by the other side. */
const BACKGROUND = 0.3;
/** Occurrences that the prior counts for: the more often a word was seen, the less the dictionary decides. */
const PRIOR_STRENGTH = 1.2;
const NEGLIGIBLE = 1e-3;
/** Longer groups make every word a candidate for every other; they teach nothing. */
const MOST_TOKENS = 150;
/**
 * Least share of their occurrences in which two words must meet (Dice's coefficient) to be candidates. Words that
 * translate each other meet more often than that; those that do not are nearly all of the pairs.
 */
const LEAST_ASSOCIATION = 0.1;

/**
 * IBM Model 1 (Brown et al. 1993), trained on the article's own alignment in both directions with the given table as
 * Dirichlet prior (MAP estimation). Learns the article's names and terms that no dictionary has.
 */
export function trainModel1(
  prior: TranslationTable,
  source: Vocabulary,
  target: Vocabulary,
  groups: readonly AlignedGroup[],
): TranslationTable {
  const sides = groups
    .map((group) => ({ source: tokensOf(source, group.source), target: tokensOf(target, group.target) }))
    .filter((group) => group.source.length <= MOST_TOKENS && group.target.length <= MOST_TOKENS);
  const candidates = findCandidates(prior, source, target, sides);
  const meetings = findMeetings(candidates, target, sides);
  const forward = estimate(candidates.forward, candidates, meetings, source, target, false);
  const backward = estimate(candidates.backward, candidates, meetings, target, source, true);
  return {
    forward: rowsOfPairs(candidates.source, candidates.target, forward, source.words.length),
    backward: rowsOfPairs(candidates.target, candidates.source, backward, target.words.length),
  };
}

/** Token ids of both sides of a group. */
interface Sides {
  readonly source: Int32Array;
  readonly target: Int32Array;
}

/** Pairs of words that may translate each other, sorted by source word, with what the prior says of them. */
interface Candidates {
  /** First pair of each source word; one entry more than there are words. */
  readonly starts: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly forward: Float32Array;
  readonly backward: Float32Array;
}

/**
 * The pairs of the prior and those the article may teach: not two common words, which meet everywhere, none that
 * meets in one group only, which would merely repeat the alignment it came from, and none that is but loosely tied.
 */
function findCandidates(
  prior: TranslationTable,
  source: Vocabulary,
  target: Vocabulary,
  sides: readonly Sides[],
): Candidates {
  const [commonSource, commonTarget] = [commonWords(source), commonWords(target)];
  const backwardOf = transposed(prior.backward, source.words.length);
  const groupsOf = groupsByWord(source.words.length, sides);
  const starts = new Int32Array(source.words.length + 1);
  const pairSource: number[] = [];
  const pairTarget: number[] = [];
  const forward: number[] = [];
  const backward: number[] = [];
  const met = new Int32Array(target.words.length);
  const lastMeeting = new Int32Array(target.words.length);
  const forwardPrior = new Float32Array(target.words.length);
  const backwardPrior = new Float32Array(target.words.length);
  let meeting = 0;
  for (let a = 0; a < source.words.length; a++) {
    const touched = new Set<number>();
    eachCell(prior.forward, a, (b, value) => {
      touched.add(b);
      forwardPrior[b] = value;
    });
    eachCell(backwardOf, a, (b, value) => {
      touched.add(b);
      backwardPrior[b] = value;
    });
    const groups = groupsOf[a] ?? [];
    for (const group of groups.length > 1 ? groups : []) {
      meeting++;
      for (const b of sides[group]?.target ?? []) {
        if (intAt(lastMeeting, b) === meeting) continue;
        lastMeeting[b] = meeting;
        met[b] = intAt(met, b) + 1;
        if (intAt(met, b) === 2) touched.add(b);
      }
    }
    for (const b of touched) {
      const known = floatAt(forwardPrior, b) > 0 || floatAt(backwardPrior, b) > 0;
      const common = byteAt(commonSource, a) === 1 && byteAt(commonTarget, b) === 1;
      const association =
        (2 * intAt(met, b)) / (intAt(source.sentencesWith, a) + intAt(target.sentencesWith, b));
      if (!known && (common || association < LEAST_ASSOCIATION)) continue;
      pairSource.push(a);
      pairTarget.push(b);
      forward.push(floatAt(forwardPrior, b));
      backward.push(floatAt(backwardPrior, b));
    }
    for (const b of touched) forwardPrior[b] = backwardPrior[b] = 0;
    for (const group of groups) for (const b of sides[group]?.target ?? []) met[b] = 0;
    starts[a + 1] = pairSource.length;
  }
  return {
    starts,
    source: Int32Array.from(pairSource),
    target: Int32Array.from(pairTarget),
    forward: Float32Array.from(forward),
    backward: Float32Array.from(backward),
  };
}

/** Numbers of the groups that hold each source word, each once. */
function groupsByWord(words: number, sides: readonly Sides[]): number[][] {
  const groupsOf: number[][] = Array.from({ length: words }, () => []);
  for (const [group, { source }] of sides.entries()) {
    for (const a of source) {
      const known = groupsOf[a];
      if (known && known.at(-1) !== group) known.push(group);
    }
  }
  return groupsOf;
}

function transposed(rows: Rows, size: number): Rows {
  const rowOf = new Int32Array(rows.columns.length);
  for (let row = 0; row + 1 < rows.starts.length; row++)
    rowOf.fill(row, intAt(rows.starts, row), intAt(rows.starts, row + 1));
  return compressRows(rows.columns, rowOf, rows.values, size);
}

function eachCell(rows: Rows, row: number, visit: (column: number, value: number) => void): void {
  for (let at = intAt(rows.starts, row); at < intAt(rows.starts, row + 1); at++)
    visit(intAt(rows.columns, at), floatAt(rows.values, at));
}

function tokensOf(vocabulary: Vocabulary, sentences: readonly number[]): Int32Array {
  const tokens: number[] = [];
  for (const sentence of sentences) {
    const from = intAt(vocabulary.starts, sentence);
    for (let at = from; at < intAt(vocabulary.starts, sentence + 1); at++)
      tokens.push(intAt(vocabulary.tokens, at));
  }
  return Int32Array.from(tokens);
}

/** Where candidates meet: for each group, pairs with the places of their words in its two sides. */
interface Meetings {
  readonly groups: readonly Sides[];
  /** First meeting of each group; one entry more than there are groups. */
  readonly starts: Int32Array;
  readonly pairs: Int32Array;
  readonly sourcePlaces: Uint8Array;
  readonly targetPlaces: Uint8Array;
}

function findMeetings(candidates: Candidates, target: Vocabulary, groups: readonly Sides[]): Meetings {
  const starts = new Int32Array(groups.length + 1);
  const pairWith = new Int32Array(target.words.length).fill(-1);
  // Two rounds, the first to count: arrays that grow would hold everything twice.
  eachMeeting(candidates, pairWith, groups, (group) => {
    starts[group + 1] = intAt(starts, group + 1) + 1;
  });
  for (let group = 0; group < groups.length; group++)
    starts[group + 1] = intAt(starts, group + 1) + intAt(starts, group);
  const count = intAt(starts, groups.length);
  const meetings = {
    groups,
    starts,
    pairs: new Int32Array(count),
    sourcePlaces: new Uint8Array(count),
    targetPlaces: new Uint8Array(count),
  };
  let at = 0;
  eachMeeting(candidates, pairWith, groups, (_group, pair, x, y) => {
    meetings.pairs[at] = pair;
    meetings.sourcePlaces[at] = x;
    meetings.targetPlaces[at++] = y;
  });
  return meetings;
}

/** Visits the meetings group by group. `pairWith` is -1 throughout, before and after. */
function eachMeeting(
  candidates: Candidates,
  pairWith: Int32Array,
  groups: readonly Sides[],
  visit: (group: number, pair: number, x: number, y: number) => void,
): void {
  for (const [group, sides] of groups.entries()) {
    for (let x = 0; x < sides.source.length; x++) {
      const a = intAt(sides.source, x);
      const [from, to] = [intAt(candidates.starts, a), intAt(candidates.starts, a + 1)];
      for (let pair = from; pair < to; pair++) pairWith[intAt(candidates.target, pair)] = pair;
      for (let y = 0; y < sides.target.length; y++) {
        const pair = intAt(pairWith, intAt(sides.target, y));
        if (pair >= 0) visit(group, pair, x, y);
      }
      for (let pair = from; pair < to; pair++) pairWith[intAt(candidates.target, pair)] = -1;
    }
  }
}

/** Expectation–maximisation of t(y | x) over all pairs; `reversed` when x is the target. */
function estimate(
  prior: Float32Array,
  candidates: Candidates,
  meetings: Meetings,
  given: Vocabulary,
  explained: Vocabulary,
  reversed: boolean,
): Float32Array {
  const pairGiven = reversed ? candidates.target : candidates.source;
  const pairExplained = reversed ? candidates.source : candidates.target;
  const placesExplained = reversed ? meetings.sourcePlaces : meetings.targetPlaces;
  const total = explained.tokens.length + 0.5 * explained.words.length;
  const background = Float32Array.from(explained.occurrences, (count) => (count + 0.5) / total);
  let probability = prior.map((known, pair) =>
    known > 0 ? known : 0.25 * floatAt(background, intAt(pairExplained, pair)),
  );
  const sums = new Float32Array(MOST_TOKENS);
  for (let iteration = 0; iteration < ITERATIONS; iteration++) {
    const counts = new Float32Array(prior.length);
    const totals = new Float32Array(given.words.length);
    for (const [group, sides] of meetings.groups.entries()) {
      const [xs, ys] = reversed ? [sides.target, sides.source] : [sides.source, sides.target];
      const [from, to] = [intAt(meetings.starts, group), intAt(meetings.starts, group + 1)];
      for (let y = 0; y < ys.length; y++)
        sums[y] = (BACKGROUND * floatAt(background, intAt(ys, y)) * xs.length) / (1 - BACKGROUND);
      for (let at = from; at < to; at++) {
        const y = byteAt(placesExplained, at);
        sums[y] = floatAt(sums, y) + floatAt(probability, intAt(meetings.pairs, at));
      }
      for (let at = from; at < to; at++) {
        const pair = intAt(meetings.pairs, at);
        const share = floatAt(probability, pair) / floatAt(sums, byteAt(placesExplained, at));
        counts[pair] = floatAt(counts, pair) + share;
        const word = intAt(pairGiven, pair);
        totals[word] = floatAt(totals, word) + share;
      }
    }
    probability = prior.map((known, pair) => {
      const seen = floatAt(totals, intAt(pairGiven, pair)) + PRIOR_STRENGTH;
      const value = (floatAt(counts, pair) + PRIOR_STRENGTH * known) / seen;
      return value > NEGLIGIBLE || known > 0 ? value : 0;
    });
  }
  return probability;
}

function rowsOfPairs(rows: Int32Array, columns: Int32Array, values: Float32Array, size: number): Rows {
  const kept: number[] = [];
  for (let slot = 0; slot < values.length; slot++) if (floatAt(values, slot) > 0) kept.push(slot);
  return compressRows(
    Int32Array.from(kept, (slot) => intAt(rows, slot)),
    Int32Array.from(kept, (slot) => intAt(columns, slot)),
    Float32Array.from(kept, (slot) => floatAt(values, slot)),
    size,
  );
}
