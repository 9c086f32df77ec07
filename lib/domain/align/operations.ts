/**
 * The moves of alignment repair, after InterText (Vondřička 2014): each takes the links of an article in
 * reading order and says into which groups the sentences of the links it touches go. Sentences are known by
 * their ids; a group with one side only is a sentence without counterpart. What a move cannot do is null.
 */

export type LinkSide = 'source' | 'target';

/** Sentences that belong together, each side in the order of the text. */
export interface Tied {
  readonly source: readonly string[];
  readonly target: readonly string[];
}

/** The links, by their numbers, whose sentences are told anew, and the groups that these come to. */
export interface Regrouping {
  readonly links: readonly number[];
  readonly groups: readonly Tied[];
}

const NOTHING: Tied = { source: [], target: [] };

/** Joins a link with the next one. */
export function mergeLinks(links: readonly Tied[], at: number): Regrouping | null {
  const [link, next] = [links[at], links[at + 1]];
  return link && next ? regroup([at, at + 1], [together(link, next)]) : null;
}

/** Parts a link in two: its first sentences, and the others. What cannot be parted further is unlinked. */
export function splitLink(links: readonly Tied[], at: number): Regrouping | null {
  const link = links[at];
  if (!link) return null;
  const { source, target } = link;
  if (source.length <= 1 && target.length <= 1) return unlink(links, at);
  return regroup(
    [at],
    [
      { source: source.slice(0, 1), target: target.slice(0, 1) },
      { source: source.slice(1), target: target.slice(1) },
    ],
  );
}

/** Leaves each side of a link without counterpart. */
export function unlink(links: readonly Tied[], at: number): Regrouping | null {
  const link = links[at];
  if (!link || link.source.length === 0 || link.target.length === 0) return null;
  return regroup(
    [at],
    [
      { source: link.source, target: [] },
      { source: [], target: link.target },
    ],
  );
}

/** Gives the first sentence of a side to the link before. */
export function moveUp(links: readonly Tied[], at: number, side: LinkSide): Regrouping | null {
  const [before, link] = [links[at - 1], links[at]];
  const first = link?.[side][0];
  if (!before || !link || first === undefined) return null;
  return regroup([at - 1, at], [withSide(before, side, [...before[side], first]), without(link, first)]);
}

/** Gives the last sentence of a side to the link after. */
export function moveDown(links: readonly Tied[], at: number, side: LinkSide): Regrouping | null {
  const [link, next] = [links[at], links[at + 1]];
  const last = link?.[side].at(-1);
  if (!link || !next || last === undefined) return null;
  return regroup([at, at + 1], [without(link, last), withSide(next, side, [last, ...next[side]])]);
}

/**
 * Inserts a gap on one side: from this link on, each takes what the one before had, down to the
 * next link with nothing on that side, which takes up the slack, or to a new link at the end.
 */
export function shiftDown(links: readonly Tied[], at: number, side: LinkSide): Regrouping | null {
  if (!links[at] || links[at][side].length === 0) return null;
  let end = at;
  while (end < links.length && (links[end]?.[side].length ?? 0) > 0) end++;
  const touched = range(at, Math.min(end, links.length - 1));
  const groups = range(at, end).map((index) =>
    withSide(links[index] ?? NOTHING, side, index === at ? [] : (links[index - 1]?.[side] ?? [])),
  );
  return regroup(touched, groups);
}

/** Closes a gap on one side: what stands below comes up, as far as the next link with nothing there. */
export function shiftUp(links: readonly Tied[], at: number, side: LinkSide): Regrouping | null {
  if (!links[at] || links[at][side].length > 0) return null;
  let end = at + 1;
  while (end < links.length && (links[end]?.[side].length ?? 0) > 0) end++;
  if (end === at + 1) return null;
  const groups = range(at, end - 1).map((index) =>
    withSide(links[index] ?? NOTHING, side, index === end - 1 ? [] : (links[index + 1]?.[side] ?? [])),
  );
  return regroup(range(at, end - 1), groups);
}

/** Takes one sentence out of its link; it stays without counterpart. */
export function popSentence(links: readonly Tied[], id: string): Regrouping | null {
  const at = links.findIndex((link) => link.source.includes(id) || link.target.includes(id));
  const link = links[at];
  if (!link || link.source.length + link.target.length === 1) return null;
  const alone: Tied = link.source.includes(id) ? { source: [id], target: [] } : { source: [], target: [id] };
  return regroup([at], [without(link, id), alone]);
}

/** Exchanges the French of a link and the next one. */
export function swapLinks(links: readonly Tied[], at: number): Regrouping | null {
  const [link, next] = [links[at], links[at + 1]];
  if (!link || !next || (link.target.length === 0 && next.target.length === 0)) return null;
  return regroup(
    [at, at + 1],
    [
      { source: link.source, target: next.target },
      { source: next.source, target: link.target },
    ],
  );
}

/** Ties sentences chosen anywhere on both sides: N:M, and across others. The rest of their links stays. */
export function tieSentences(links: readonly Tied[], ids: ReadonlySet<string>): Regrouping | null {
  const touched = [...links.keys()].filter((at) => members(links[at] ?? NOTHING).some((id) => ids.has(id)));
  if (ids.size < 2 || touched.length === 0) return null;
  const chosen = (side: LinkSide) =>
    touched.flatMap((at) => (links[at]?.[side] ?? []).filter((id) => ids.has(id)));
  const left = touched.map((at): Tied => {
    const { source, target } = links[at] ?? NOTHING;
    return { source: source.filter((id) => !ids.has(id)), target: target.filter((id) => !ids.has(id)) };
  });
  const done = regroup(touched, [{ source: chosen('source'), target: chosen('target') }, ...left]);
  const [only] = touched;
  return touched.length === 1 && only !== undefined && done.groups.length === 1 ? null : done;
}

/** Moves one sentence to another link. */
export function moveSentenceTo(links: readonly Tied[], id: string, to: number): Regrouping | null {
  const from = links.findIndex((link) => members(link).includes(id));
  const [link, goal] = [links[from], links[to]];
  if (!link || !goal || from === to) return null;
  const side: LinkSide = link.source.includes(id) ? 'source' : 'target';
  return regroup([from, to], [without(link, id), withSide(goal, side, [...goal[side], id])]);
}

/** All sentences of a link, English first. */
export function members({ source, target }: Tied): string[] {
  return [...source, ...target];
}

function together(a: Tied, b: Tied): Tied {
  return { source: [...a.source, ...b.source], target: [...a.target, ...b.target] };
}

function without(link: Tied, id: string): Tied {
  return {
    source: link.source.filter((one) => one !== id),
    target: link.target.filter((one) => one !== id),
  };
}

function withSide(link: Tied, side: LinkSide, ids: readonly string[]): Tied {
  return { ...link, [side]: ids };
}

function regroup(links: readonly number[], groups: readonly Tied[]): Regrouping {
  return { links, groups: groups.filter((group) => members(group).length > 0) };
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
