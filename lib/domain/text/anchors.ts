import { type Change, diffWords, invertChanges, mapPosition } from '#lib/domain/changes.ts';

/**
 * A span that can be found again after the text changed (W3C Web Annotation: text position + text quote
 * selectors). `quote` is the words as they were when the span was made or last seen; `prefix` and `suffix`
 * are up to 32 UTF-16 units around it. Offsets are half-open, in the text as it stands.
 */
export interface Anchor {
  from: number;
  to: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** `exact`: the same words stand there. `changed`: other words do. `lost`: nothing is left of the span. */
export type AnchorState = 'exact' | 'changed' | 'lost';

const CONTEXT = 32;

/** Context that must agree, in all, before words found elsewhere are taken for the anchored ones. */
const ENOUGH_CONTEXT = 8;

/** A quote this long is its own context. */
const LONG_QUOTE = 24;

/** Anchor `[from, to)` of `text`. Throws a RangeError when the range is not inside the text. */
export function makeAnchor(text: string, from: number, to: number): Anchor {
  if (!(from >= 0 && from <= to && to <= text.length)) {
    throw new RangeError(`No range ${from}–${to} in a text of ${text.length} characters`);
  }
  return {
    from,
    to,
    quote: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - CONTEXT), from),
    suffix: text.slice(to, to + CONTEXT),
  };
}

/**
 * Find an anchor of `before` again in `after`. While the anchored words are there the anchor follows them
 * and refreshes its context; when they were edited it covers what replaced them but keeps the old words, so
 * that undoing the edit gives the first anchor back; when nothing is left it waits, empty, at the place.
 */
export function reanchor(
  anchor: Anchor,
  before: string,
  after: string,
): { anchor: Anchor; state: AnchorState } {
  const { changes } = diffWords(before, after, { readable: false });
  const [from, to] = mapSpan(changes, anchor.from, anchor.to);
  if (after.slice(from, to) === anchor.quote) return { anchor: makeAnchor(after, from, to), state: 'exact' };

  const found =
    movedWhole(anchor.quote, before, after) ?? findQuote(anchor, after, invertChanges(changes), from);
  if (found !== undefined) {
    return { anchor: makeAnchor(after, found, found + anchor.quote.length), state: 'exact' };
  }
  return { anchor: { ...anchor, from, to }, state: from < to ? 'changed' : 'lost' };
}

/** Text added at an edge stays outside; text that replaces an edge comes inside. */
function mapSpan(changes: readonly Change[], from: number, to: number): [number, number] {
  if (from === to) {
    const at = mapPosition(changes, from, -1);
    return [at, at];
  }
  const replaced = (pos: number) => changes.some((change) => change.fromA < pos && pos < change.toA);
  const start = mapPosition(changes, from, replaced(from) ? -1 : 1);
  const end = mapPosition(changes, to, replaced(to) ? 1 : -1);
  return [Math.min(start, end), end];
}

/**
 * Where words that stood once and stand once still are, whatever became of their surroundings: a diff of
 * much changed text may pair commas rather than them. Too short a word may well be another one.
 */
function movedWhole(quote: string, before: string, after: string): number | undefined {
  if (quote.trim().length < 3) return undefined;
  const was = wholePlaces(quote, before);
  const now = wholePlaces(quote, after);
  return was.length === 1 && now.length === 1 ? now[0] : undefined;
}

/** Where the quote stands in the text, not as a part of longer words. */
function wholePlaces(quote: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const outside = [text[at - 1], text[at + quote.length]];
    const cut = cutsWord(undefined, quote[0], outside[0]) || cutsWord(undefined, quote.at(-1), outside[1]);
    if (!cut) places.push(at);
  }
  return places;
}

/** Where the quote stands in `after`, by context first and then by distance from `near`. */
function findQuote(
  anchor: Anchor,
  after: string,
  changes: readonly Change[],
  near: number,
): number | undefined {
  const { quote, prefix, suffix } = anchor;
  if (quote === '') return undefined;
  let best: number | undefined;
  let bestContext = -1;
  for (let at = after.indexOf(quote); at >= 0; at = after.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    // The same words elsewhere, which this edit did not touch, were never ours.
    if (!changes.some((change) => change.fromA <= end && at <= change.toA)) continue;
    if (cutsWord(prefix.at(-1), quote[0], after[at - 1])) continue;
    if (cutsWord(suffix[0], quote.at(-1), after[end])) continue;
    const left = commonEnd(prefix, after.slice(Math.max(0, at - CONTEXT), at));
    const right = commonStart(suffix, after.slice(end, end + CONTEXT));
    const context = left + right;
    const available = prefix.length + suffix.length;
    if (quote.length < LONG_QUOTE && context < Math.min(ENOUGH_CONTEXT, available)) continue;
    const closer = best === undefined || Math.abs(at - near) < Math.abs(best - near);
    if (context > bestContext || (context === bestContext && closer)) {
      best = at;
      bestContext = context;
    }
  }
  return best;
}

/** Is the edge of the quote now inside a longer word, which it was not when anchored? */
function cutsWord(was: string | undefined, edge: string | undefined, is: string | undefined): boolean {
  const letter = (char: string | undefined) => char !== undefined && /[\p{L}\p{N}]/u.test(char);
  return letter(edge) && letter(is) && !letter(was);
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++;
  return length;
}
