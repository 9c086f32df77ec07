import { type Anchor, type AnchorState, makeAnchor, reanchor } from '#lib/domain/text/anchors.ts';

type Side = 'source' | 'target';

/** A sentence as received and as it stands. */
export interface KnownSentence {
  id: string;
  original: string;
  current: string;
}

/** What says the same in both languages. */
export type KnownSegment = Record<Side, readonly KnownSentence[]>;

/** Words that someone marked in texts that may be those of an article, or nearly. */
export interface ForeignMark {
  /** Its number among the segments of its document, from 1; what is no number says nothing. */
  segment: string;
  source: string;
  target: string;
  /** Half-open range on one side; null when no words are marked: the segment as a whole, then. */
  span: { side: Side; from: number; to: number } | null;
  /** Words that it is about where they are not marked; empty: unknown. */
  words: string;
  /** Which side a mark without words is on. */
  wholeOf: Side;
}

/** Where a mark belongs. `moved`: not to the letter where it said, since texts differ; `why` it belongs nowhere. */
export type Place =
  | { kind: 'placed' | 'moved'; sentenceId: string; anchor: Anchor; state: AnchorState }
  | { kind: 'refused'; why: 'other-text' | 'words-missing' | 'bad-span' };

/** Words around a mark that tell it from the same words elsewhere, longest first. */
const CONTEXTS = [40, 20, 10, 0];
/** Shorter words without any context may well be others. */
const LONG_ENOUGH = 4;

/**
 * Finds where the marks of another tool belong in an article: in the segment with the same text, as received or as it
 * stands, nearest to their number; where none has it, wherever the marked words stand once with what is around them.
 */
export function placer(segments: readonly KnownSegment[]): (mark: ForeignMark) => Place {
  const texts = segments.flatMap((segment, at) =>
    (['original', 'current'] as const).map((version) => ({
      at,
      version,
      segment,
      source: textOf(segment.source, version),
      target: textOf(segment.target, version),
    })),
  );
  const byTarget = new Map<string, typeof texts>();
  for (const one of texts) {
    const key = plain(one.target);
    byTarget.set(key, [...(byTarget.get(key) ?? []), one]);
  }
  return (mark) => {
    const { span } = mark;
    if (span && !(span.from < span.to && span.to <= mark[span.side].length)) return refused('bad-span');
    const near = Number(mark.segment) - 1;
    const away = (at: number) => (Number.isNaN(near) ? at : Math.abs(at - near));
    const [same] = (byTarget.get(plain(mark.target)) ?? []).toSorted(
      (a, b) =>
        Number(plain(a.source) !== plain(mark.source)) - Number(plain(b.source) !== plain(mark.source)) ||
        away(a.at) - away(b.at),
    );
    if (same) return inSegment(same.segment, same.version, mark) ?? elsewhere(segments, mark);
    return elsewhere(segments, mark);
  };
}

function refused(why: 'other-text' | 'words-missing' | 'bad-span'): Place {
  return { kind: 'refused', why };
}

type Version = 'original' | 'current';

function textOf(sentences: readonly KnownSentence[], version: Version): string {
  return sentences
    .map((sentence) => sentence[version])
    .filter((text) => text !== '')
    .join(' ');
}

/** In a segment whose text is that of the mark, spaces aside. */
function inSegment(segment: KnownSegment, version: Version, mark: ForeignMark): Place | null {
  const { span } = mark;
  if (!span) {
    if (mark.words !== '') return null;
    const [first] = segment[mark.wholeOf].filter((sentence) => sentence[version] !== '');
    if (!first) return null;
    const alone = segment[mark.wholeOf].length === 1;
    return at(first, version, 0, first[version].length, alone);
  }
  const ours = textOf(segment[span.side], version);
  // The other side may be another translation; its words are sought by themselves.
  if (plain(ours) !== plain(mark[span.side])) return null;
  const from = sameOffset(mark[span.side], ours, span.from);
  const to = sameOffset(mark[span.side], ours, span.to);
  let start = 0;
  const parts: { sentence: KnownSentence; from: number; to: number }[] = [];
  for (const sentence of segment[span.side]) {
    const { length } = sentence[version];
    if (length === 0) continue;
    const part = { from: Math.max(from - start, 0), to: Math.min(to - start, length) };
    if (part.from < part.to) parts.push({ sentence, ...part });
    start += length + ' '.length;
  }
  // A mark over several sentences goes to where most of it is.
  const [most] = parts.toSorted((a, b) => b.to - b.from - (a.to - a.from));
  return most ? at(most.sentence, version, most.from, most.to, parts.length === 1) : null;
}

function at(sentence: KnownSentence, version: Version, from: number, to: number, exactly: boolean): Place {
  const made = makeAnchor(sentence[version], from, to);
  const { anchor, state } =
    version === 'current' || sentence.original === sentence.current
      ? { anchor: made, state: 'exact' as const }
      : reanchor(made, sentence.original, sentence.current);
  const stands = exactly && state === 'exact' && anchor.from === from;
  return { kind: stands ? 'placed' : 'moved', sentenceId: sentence.id, anchor, state };
}

/** Where the marked words stand once in the article, with as much of what is around them as can be found. */
function elsewhere(segments: readonly KnownSegment[], mark: ForeignMark): Place {
  const { span, words } = mark;
  if (!span && words === '') return refused('other-text');
  const side = span?.side ?? mark.wholeOf;
  const text = mark[side];
  const [quote, before, after] = span
    ? [text.slice(span.from, span.to), text.slice(0, span.from), text.slice(span.to)].map(plain)
    : [plain(words), '', ''];
  if (!quote?.trim()) return refused('bad-span');
  const sentences = segments.flatMap((segment) => segment[side]);
  for (const context of CONTEXTS) {
    const left = (before ?? '').slice(Math.max(0, (before ?? '').length - context));
    const right = (after ?? '').slice(0, context);
    if (context === 0 && quote.trim().length < LONG_ENOUGH) break;
    for (const version of ['current', 'original'] as const) {
      const found = sentences.flatMap((sentence) =>
        placesIn(plain(sentence[version]), left, quote, right).map((from) => ({ sentence, from })),
      );
      const [only] = found;
      if (!only || found.length > 1) continue;
      const own = only.sentence[version];
      const from = sameOffset(plain(own), own, only.from);
      return at(only.sentence, version, from, sameOffset(plain(own), own, only.from + quote.length), false);
    }
  }
  return refused(mark.span ? 'other-text' : 'words-missing');
}

function placesIn(text: string, left: string, quote: string, right: string): number[] {
  const wanted = left + quote + right;
  const places: number[] = [];
  for (let from = text.indexOf(wanted); from >= 0; from = text.indexOf(wanted, from + 1)) {
    places.push(from + left.length);
  }
  return places;
}

/** The same letters, whatever stands between them: tools turn tabs, line ends and no-break spaces into spaces. */
function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}

/** Where a place of one text is in another one that differs from it by its spaces only. */
function sameOffset(from: string, to: string, offset: number): number {
  const wanted = plain(from.slice(0, offset)).length;
  let [seen, at] = [0, 0];
  while (at < to.length && seen < wanted) {
    const space = /^\s+/u.exec(to.slice(at, at + 8))?.[0];
    at += space?.length ?? 1;
    seen += 1;
  }
  return at;
}
