import type { MarkedSpan } from './agreement.ts';

/** A sentence as it stood when a round was opened. */
export interface RoundSentence {
  id: string;
  text: string;
}

/** Sentences of both languages that say the same. */
export interface RoundSegment {
  source: readonly RoundSentence[];
  target: readonly RoundSentence[];
}

/** Words that an annotator marked. */
export interface RoundMark {
  id: string;
  /** 0: A, 1: B… */
  letter: number;
  sentenceId: string;
  from: number;
  to: number;
  category: string;
  severity: string;
}

/** Marks upon the same words, which a lead decides on together. */
export interface MarkGroup<M extends RoundMark> {
  /** The least of its marks' ids: the same as long as no mark comes or goes. */
  id: string;
  /** Of its segment, from 0. */
  segment: number;
  sentenceId: string;
  /** In the order of letters, then of the text. */
  marks: M[];
  /** Every annotator marked the same words, once, as the same error. */
  isAgreed: boolean;
}

/** What a lead decided on a group: marks taken as they are, one of the lead's own, or nothing. */
export interface Decision<O> {
  take: string[];
  own: O | null;
  reason: string;
}

/** A: 0, B: 1… */
export function letterOf(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/**
 * Groups marks that overlap, one upon the other, in the order of the text, the English of a segment before its French.
 * @param annotators how many people annotated
 */
export function groupMarks<M extends RoundMark>(
  segments: readonly RoundSegment[],
  marks: readonly M[],
  annotators: number,
): MarkGroup<M>[] {
  const bySentence = new Map<string, M[]>();
  for (const mark of marks)
    bySentence.set(mark.sentenceId, [...(bySentence.get(mark.sentenceId) ?? []), mark]);
  return segments.flatMap(({ source, target }, segment) =>
    [...source, ...target].flatMap(({ id: sentenceId }) =>
      overlapping(bySentence.get(sentenceId) ?? []).map((group) => ({
        id: group.map(({ id }) => id).sort()[0] ?? '',
        segment,
        sentenceId,
        marks: group.toSorted((a, b) => a.letter - b.letter || a.from - b.from || a.to - b.to),
        isAgreed: isAgreed(group, annotators),
      })),
    ),
  );
}

function overlapping<M extends RoundMark>(marks: readonly M[]): M[][] {
  const groups: M[][] = [];
  let end = -1;
  for (const mark of marks.toSorted((a, b) => a.from - b.from || b.to - a.to)) {
    const group = groups.at(-1);
    if (group && mark.from < end) group.push(mark);
    else groups.push([mark]);
    end = group && mark.from < end ? Math.max(end, mark.to) : mark.to;
  }
  return groups;
}

function isAgreed(group: readonly RoundMark[], annotators: number): boolean {
  const said = new Set(
    group.map(({ from, to, category, severity }) => [from, to, category, severity].join(' ')),
  );
  const letters = new Set(group.map(({ letter }) => letter));
  return said.size === 1 && letters.size === annotators && group.length === annotators;
}

/** What holds for a group: what was decided, or what everybody said; null where that is still to be decided. */
export function decisionOn<O>(
  group: Pick<MarkGroup<RoundMark>, 'id' | 'isAgreed' | 'marks'>,
  decisions: Readonly<Record<string, Decision<O>>>,
): Decision<O> | null {
  const decided = decisions[group.id];
  if (decided) return decided;
  const [first] = group.marks;
  return group.isAgreed && first ? { take: [first.id], own: null, reason: '' } : null;
}

/**
 * Marks as spans of their segments, the sentences of a side set one after the other, for the measures of agreement.
 * @param text names the article, whose segments are those of no other
 */
export function spansOf(
  text: string,
  segments: readonly RoundSegment[],
  marks: readonly RoundMark[],
): MarkedSpan[] {
  const places = new Map<string, { segment: string; side: 'source' | 'target'; start: number }>();
  for (const [at, segment] of segments.entries()) {
    for (const side of ['source', 'target'] as const) {
      let start = 0;
      for (const sentence of segment[side]) {
        places.set(sentence.id, { segment: segmentName(text, at), side, start });
        start += sentence.text.length + ' '.length;
      }
    }
  }
  return marks.flatMap(({ letter, sentenceId, from, to, category, severity }) => {
    const place = places.get(sentenceId);
    if (!place) return [];
    const { segment, side, start } = place;
    return [
      { rater: letterOf(letter), segment, side, from: start + from, to: start + to, category, severity },
    ];
  });
}

/** A name of a segment over all articles of a round. */
export function segmentName(text: string, at: number): string {
  return `${text}\n${at}`;
}
