import { diffArrays } from 'diff';
import { type Token, tokenise } from '#lib/domain/text/tokens.ts';

/** `[fromA, toA)` of the old text became `[fromB, toB)` of the new one. UTF-16 units. */
export interface Change {
  fromA: number;
  toA: number;
  fromB: number;
  toB: number;
}

/** A piece of a displayed diff. Without the `added` parts they spell A, without the `removed` ones B. */
export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

export interface DiffOptions {
  /** Join changes that only a space or a short word keeps apart, for a human reader. Default true. */
  readable?: boolean;
  /** Give up, and report one whole change, past this many token edits. Default 1,000. */
  maxEditLength?: number;
  /** Give up after this many milliseconds. Default 500. */
  timeout?: number;
}

/*
 * Myers' algorithm costs (length × edits): two unrelated 50,000-character texts would hang the editor.
 * The edit limit comes first because it is the same on every machine; the time-out is a safety net.
 */
const MAX_EDIT_LENGTH = 1000;
const TIMEOUT_MS = 500;

/** An unchanged word this short between two changes says nothing to a reader: « de », « la », « et ». */
const SHORT_WORD = 3;

/**
 * Differences between two texts, by words. Changes are in order, apart from each other, never empty on both
 * sides. `precise` is false when the texts were too far apart to compare: then `changes` is one change that
 * spans everything but the common beginning and end.
 */
export function diffWords(
  a: string,
  b: string,
  options: DiffOptions = {},
): { changes: Change[]; precise: boolean } {
  if (a === b) return { changes: [], precise: true };
  const tokensA = tokenise(a);
  const tokensB = tokenise(b);
  const shared = Math.min(tokensA.length, tokensB.length);
  let head = 0;
  while (head < shared && tokensA[head]?.text === tokensB[head]?.text) head++;
  let tail = 0;
  while (tail < shared - head && tokensA.at(-1 - tail)?.text === tokensB.at(-1 - tail)?.text) tail++;

  const middleA = tokensA.slice(head, tokensA.length - tail);
  const middleB = tokensB.slice(head, tokensB.length - tail);
  const startA = middleA[0]?.from ?? tokensA[head]?.from ?? a.length;
  const startB = middleB[0]?.from ?? tokensB[head]?.from ?? b.length;
  const whole: Change = {
    fromA: startA,
    toA: middleA.at(-1)?.to ?? startA,
    fromB: startB,
    toB: middleB.at(-1)?.to ?? startB,
  };
  if (middleA.length === 0 || middleB.length === 0) return { changes: [whole], precise: true };

  const pieces = diffArrays(texts(middleA), texts(middleB), {
    maxEditLength: options.maxEditLength ?? MAX_EDIT_LENGTH,
    timeout: options.timeout ?? TIMEOUT_MS,
  });
  // Typed as always defined for these options, yet undefined is how jsdiff says that it gave up.
  if (pieces === undefined) return { changes: [whole], precise: false };

  const changes: Change[] = [];
  let atA = startA;
  let atB = startB;
  let open: Change | undefined;
  for (const piece of pieces) {
    const length = piece.value.reduce((sum, token) => sum + token.length, 0);
    if (!piece.added && !piece.removed) {
      open = undefined;
      atA += length;
      atB += length;
      continue;
    }
    if (open === undefined) {
      open = { fromA: atA, toA: atA, fromB: atB, toB: atB };
      changes.push(open);
    }
    if (piece.removed) open.toA = atA += length;
    else open.toB = atB += length;
  }
  return { changes: (options.readable ?? true) ? joinConfetti(a, changes) : changes, precise: true };
}

function texts(tokens: readonly Token[]): string[] {
  return tokens.map((token) => token.text);
}

function joinConfetti(a: string, changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last !== undefined && saysNothing(a.slice(last.toA, change.fromA))) {
      last.toA = change.toA;
      last.toB = change.toB;
    } else joined.push({ ...change });
  }
  return joined;
}

function saysNothing(between: string): boolean {
  // A line break ends a thought: changes in two paragraphs stay two changes.
  if (between.length > SHORT_WORD + 4 || /[\r\n]/.test(between)) return false;
  const solid = tokenise(between).filter((token) => token.kind !== 'space');
  const [only] = solid;
  return only === undefined || (solid.length === 1 && only.kind === 'word' && only.text.length <= SHORT_WORD);
}

/** The new text, from the old one with `changes` filled in out of `b`. */
export function applyChanges(changes: readonly Change[], a: string, b: string): string {
  let text = '';
  let at = 0;
  for (const change of changes) {
    text += a.slice(at, change.fromA) + b.slice(change.fromB, change.toB);
    at = change.toA;
  }
  return text + a.slice(at);
}

/** The same changes seen from the new text. */
export function invertChanges(changes: readonly Change[]): Change[] {
  return changes.map(({ fromA, toA, fromB, toB }) => ({ fromA: fromB, toA: toB, fromB: fromA, toB: toA }));
}

/**
 * Where a position of A stands in B. `bias` chooses the side when the place itself changed: -1 stays before
 * what was inserted or replaced there, 1 goes after it. The edges of a replaced stretch map to the edges of
 * its replacement whatever the bias.
 */
export function mapPosition(changes: readonly Change[], pos: number, bias: -1 | 1): number {
  let shift = 0;
  for (const { fromA, toA, fromB, toB } of changes) {
    if (pos < fromA) break;
    if (pos < toA || (pos === toA && fromA === toA)) {
      const edge = pos === fromA && fromA < toA;
      return edge || bias < 0 ? fromB : toB;
    }
    shift = toB - toA;
  }
  return pos + shift;
}

/** The differences between two texts, laid out for display. Removed words come before added ones. */
export function wordDiff(a: string, b: string): DiffPart[] {
  const parts: DiffPart[] = [];
  const push = (kind: DiffPart['kind'], text: string) => {
    if (text !== '') parts.push({ kind, text });
  };
  let at = 0;
  for (const change of diffWords(a, b).changes) {
    push('same', a.slice(at, change.fromA));
    push('removed', a.slice(change.fromA, change.toA));
    push('added', b.slice(change.fromB, change.toB));
    at = change.toA;
  }
  push('same', a.slice(at));
  return parts;
}

/**
 * Join two edits of one text, by words (diff3: Khanna, Kunal & Pierce, "A formal investigation of diff3",
 * 2007). Edits of different words are both kept. Where both sides touched the same words in different ways,
 * `mine` stands and the place counts as a conflict.
 */
export function mergeThreeWay(
  base: string,
  mine: string,
  theirs: string,
): { text: string; conflicts: number } {
  if (mine === theirs || theirs === base) return { text: mine, conflicts: 0 };
  if (mine === base) return { text: theirs, conflicts: 0 };
  const ours = diffWords(base, mine, { readable: false }).changes;
  const others = diffWords(base, theirs, { readable: false }).changes;

  let text = '';
  let conflicts = 0;
  let at = 0;
  let i = 0;
  let j = 0;
  for (;;) {
    const first = earliest(ours[i], others[j]);
    if (first === undefined) return { text: text + base.slice(at), conflicts };
    // Grow one region of the base until no change of either side crosses its edge.
    const from = first.fromA;
    let to = first.toA;
    const startI = i;
    const startJ = j;
    for (let grown = true; grown; ) {
      grown = false;
      for (let change = ours[i]; change && inside(change, from, to); change = ours[++i]) {
        to = Math.max(to, change.toA);
        grown = true;
      }
      for (let change = others[j]; change && inside(change, from, to); change = others[++j]) {
        to = Math.max(to, change.toA);
        grown = true;
      }
    }
    const myWords = applyTo(base, mine, ours.slice(startI, i), from, to);
    const theirWords = applyTo(base, theirs, others.slice(startJ, j), from, to);
    const touchedByBoth = i > startI && j > startJ;
    if (touchedByBoth && myWords !== theirWords) conflicts++;
    text += base.slice(at, from) + (i > startI ? myWords : theirWords);
    at = to;
  }
}

function earliest(a: Change | undefined, b: Change | undefined): Change | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.fromA < a.fromA ? b : a;
}

/** Two insertions at one place meet; a change that merely starts where another ends does not. */
function inside(change: Change, from: number, to: number): boolean {
  return change.fromA < to || change.fromA === from;
}

function applyTo(base: string, edited: string, changes: readonly Change[], from: number, to: number): string {
  let text = '';
  let at = from;
  for (const change of changes) {
    text += base.slice(at, change.fromA) + edited.slice(change.fromB, change.toB);
    at = change.toA;
  }
  return text + base.slice(at, to);
}
