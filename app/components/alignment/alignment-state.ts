import { isDoubtful } from '#lib/domain/align/doubtful.ts';
import {
  type LinkSide,
  members,
  mergeLinks,
  moveDown,
  moveSentenceTo,
  moveUp,
  popSentence,
  type Regrouping,
  shiftDown,
  shiftUp,
  splitLink,
  swapLinks,
  type Tied,
  tieSentences,
  unlink,
} from '#lib/domain/align/operations.ts';
import type { AlignmentCommand } from '#lib/domain/editing/alignment-keys.ts';
import { inReadingOrder } from '#lib/domain/reading-order.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

/** One line of the screen. */
export interface LinkLine extends Tied {
  /** Of the link; made up until the server has answered. */
  id: string;
  score: number;
  confirmed: boolean;
}

/** Where the keyboard is: at a sentence, or at the empty side of a link. */
export interface Place {
  linkId: string;
  side: LinkSide;
  sentenceId: string | null;
}

/** The links of an article, in reading order. */
export function linesOf(article: ArticleJson): LinkLine[] {
  const lines = new Map(
    article.links.map(({ id, score, confirmed }) => [
      id,
      { id, score, confirmed, source: [] as string[], target: [] as string[] },
    ]),
  );
  for (const { id, linkId, side } of article.sentences) lines.get(linkId)?.[side].push(id);
  return [...lines.values()].filter((line) => members(line).length > 0);
}

/** `fresh`, with the very lines of `known` where they are alike. */
export function keepingSame(known: readonly LinkLine[], fresh: readonly LinkLine[]): LinkLine[] {
  const before = new Map(known.map((line) => [line.id, line]));
  return fresh.map((line) => {
    const was = before.get(line.id);
    return was && isSame(was, line) ? was : line;
  });
}

function isSame(a: LinkLine, b: LinkLine): boolean {
  return a.score === b.score && a.confirmed === b.confirmed && members(a).join() === members(b).join();
}

/** The lines after a move, before the server has answered. */
export function regrouped(
  lines: readonly LinkLine[],
  { links, groups }: Regrouping,
  sentences: ReadonlyMap<string, SentenceJson>,
): LinkLine[] {
  const gone = new Set(links);
  const kept = lines.filter((_, at) => !gone.has(at));
  const fresh = groups.map((group): LinkLine => {
    const inText = (ids: readonly string[]) =>
      [...ids].sort((a, b) => positionOf(sentences, a) - positionOf(sentences, b));
    const [source, target] = [inText(group.source), inText(group.target)];
    return { id: `new ${source[0] ?? target[0]}`, source, target, score: 1, confirmed: true };
  });
  const placed = [...kept, ...fresh].map((line) => ({
    line,
    source: line.source.map((id) => positionOf(sentences, id)),
    target: line.target.map((id) => positionOf(sentences, id)),
  }));
  return inReadingOrder(placed).map(({ line }) => line);
}

function positionOf(sentences: ReadonlyMap<string, SentenceJson>, id: string): number {
  return sentences.get(id)?.position ?? 0;
}

/** What a command makes of the links; null when it can do nothing here. */
export function moveOf(
  command: AlignmentCommand,
  lines: readonly LinkLine[],
  place: Place,
  selected: ReadonlySet<string>,
): Regrouping | null {
  const at = lines.findIndex(({ id }) => id === place.linkId);
  switch (command) {
    case 'merge':
      return mergeLinks(lines, at);
    case 'split':
      return splitLink(lines, at);
    case 'unlink':
      return unlink(lines, at);
    case 'pop':
      return place.sentenceId ? popSentence(lines, place.sentenceId) : null;
    case 'swap':
      return swapLinks(lines, at);
    case 'moveUp':
      return moveUp(lines, at, place.side);
    case 'moveDown':
      return moveDown(lines, at, place.side);
    case 'shiftDown':
      return shiftDown(lines, at, place.side);
    case 'shiftUp':
      return shiftUp(lines, at, place.side);
    case 'tie':
      return tieSentences(lines, place.sentenceId ? new Set([...selected, place.sentenceId]) : selected);
    default:
      return null;
  }
}

/** What dropping a sentence on a link makes of the links. */
export function dropOf(lines: readonly LinkLine[], sentenceId: string, linkId: string): Regrouping | null {
  return moveSentenceTo(
    lines,
    sentenceId,
    lines.findIndex(({ id }) => id === linkId),
  );
}

/** The next place up or down on the same side: through the sentences of a link, then to the next link. */
export function placeBeyond(lines: readonly LinkLine[], place: Place, step: 1 | -1): Place | null {
  const at = lines.findIndex(({ id }) => id === place.linkId);
  const here = lines[at]?.[place.side] ?? [];
  const within = place.sentenceId ? here[here.indexOf(place.sentenceId) + step] : undefined;
  if (within !== undefined) return { ...place, sentenceId: within };
  const next = lines[at + step];
  if (!next) return null;
  return placeIn(next, place.side, step === 1 ? 'first' : 'last');
}

/** A place in a link, on the side wanted. */
export function placeIn(line: LinkLine, side: LinkSide, which: 'first' | 'last' = 'first'): Place {
  const sentences = line[side];
  const sentenceId = (which === 'first' ? sentences[0] : sentences.at(-1)) ?? null;
  return { linkId: line.id, side, sentenceId };
}

/** The same place after the links have changed: the sentence keeps it, else the link, else its neighbour. */
export function placeAgain(lines: readonly LinkLine[], place: Place, at: number): Place | null {
  const { sentenceId } = place;
  const holder = sentenceId ? lines.find((line) => line[place.side].includes(sentenceId)) : undefined;
  if (holder) return { ...place, linkId: holder.id };
  const line = lines.find(({ id }) => id === place.linkId) ?? lines[Math.min(at, lines.length - 1)];
  return line ? placeIn(line, place.side) : null;
}

/** The nearest doubtful link after (or before) a place, going round at the end. */
export function doubtfulFrom(lines: readonly LinkLine[], place: Place | null, step: 1 | -1): LinkLine | null {
  const at = lines.findIndex(({ id }) => id === place?.linkId);
  for (let turn = 1; turn <= lines.length; turn++) {
    const line = lines[(((at + turn * step) % lines.length) + lines.length) % lines.length];
    if (line && isDoubtful(line)) return line;
  }
  return null;
}

/** Of the links that nobody confirmed, the one that is most likely wrong. */
export function mostDoubtful(lines: readonly LinkLine[]): LinkLine | null {
  const open = lines.filter(({ confirmed }) => !confirmed);
  return open.reduce<LinkLine | null>(
    (worst, line) => (worst && worst.score <= line.score ? worst : line),
    null,
  );
}
