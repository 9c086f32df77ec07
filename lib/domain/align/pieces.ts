import { isDeletion, type Span } from '#lib/domain/align/spans.ts';
import { type Language, splitSentences } from '#lib/domain/text/sentences.ts';

/** Sentences as given, cut further where one holds several: the grain at which both sides are compared. */
export interface Pieces {
  readonly texts: readonly string[];
  /** Place in the list as given of the sentence that each piece is cut from. */
  readonly owner: readonly number[];
}

/** Cuts each text into its sentences; one without any is a piece as it stands. */
export function cutIntoPieces(texts: readonly string[], language: Language): Pieces {
  const pieces: string[] = [];
  const owner: number[] = [];
  for (const [index, text] of texts.entries()) {
    const parts = splitSentences(text, language);
    for (const part of parts.length > 0 ? parts : [{ text }]) {
      pieces.push(part.text);
      owner.push(index);
    }
  }
  return { texts: pieces, owner };
}

/** Each text as a piece of its own. */
export function asPieces(texts: readonly string[]): Pieces {
  return { texts, owner: [...texts.keys()] };
}

/** Sentences as given that belong together, each side ascending. */
export interface Group {
  source: number[];
  target: number[];
  /** Least posterior of its spans with both sides, or of all when it has no counterpart. */
  probability: number;
  /** Sum of the log-likelihood ratios of its spans. */
  evidence: number;
  crossing: boolean;
}

/**
 * Brings spans of pieces back to sentences as given: spans that hold pieces of one sentence become one group. A
 * boundary that falls inside a sentence on one side thus joins what stands on both sides of it, as it must.
 */
export function groupPieces(spans: readonly Span[], source: Pieces, target: Pieces): Group[] {
  const sourceCount = (source.owner.at(-1) ?? -1) + 1;
  const targetCount = (target.owner.at(-1) ?? -1) + 1;
  const parent = Array.from({ length: sourceCount + targetCount }, (_, node) => node);
  const rootOf = (node: number): number => {
    let root = node;
    while (parent[root] !== root) root = parent[root] ?? root;
    for (let at = node; at !== root; ) {
      const next = parent[at] ?? root;
      parent[at] = root;
      at = next;
    }
    return root;
  };
  const probability = new Map<number, number>();
  const unaligned = new Map<number, number>();
  const evidence = new Map<number, number>();
  const crossing = new Set<number>();
  for (const span of spans) {
    const members = [
      ...source.owner.slice(span.sourceFrom, span.sourceTo),
      ...target.owner.slice(span.targetFrom, span.targetTo).map((index) => sourceCount + index),
    ].map(rootOf);
    // A piece without counterpart says nothing of the sentence it is cut from, if that has others.
    const linked = !isDeletion(span);
    const root = Math.min(...members);
    const least = Math.min(
      span.probability,
      ...(linked ? members.flatMap((node) => probability.get(node) ?? []) : []),
    );
    if (linked) {
      if (span.crossing || members.some((node) => crossing.has(node))) crossing.add(root);
      const known = [...new Set(members)].reduce((sum, node) => sum + (evidence.get(node) ?? 0), 0);
      evidence.set(root, known + span.score);
      for (const node of members) parent[node] = root;
      probability.set(root, least);
    } else {
      for (const node of members) unaligned.set(node, Math.min(span.probability, unaligned.get(node) ?? 1));
    }
  }
  const groups = new Map<number, Group>();
  const groupOf = (node: number): Group => {
    const root = rootOf(node);
    const known = groups.get(root);
    if (known) return known;
    const group = {
      source: [],
      target: [],
      probability: probability.get(root) ?? unaligned.get(root) ?? 1,
      evidence: evidence.get(root) ?? 0,
      crossing: crossing.has(root),
    };
    groups.set(root, group);
    return group;
  };
  for (let i = 0; i < sourceCount; i++) groupOf(i).source.push(i);
  for (let j = 0; j < targetCount; j++) groupOf(sourceCount + j).target.push(j);
  return inOrder([...groups.values()]);
}

/** In the order of the source; what has no source sentence stands before the first group with a later target. */
function inOrder(groups: readonly Group[]): Group[] {
  const linked = groups
    .filter((group) => group.source.length > 0)
    .sort((a, b) => first(a.source) - first(b.source));
  const loose = groups
    .filter((group) => group.source.length === 0)
    .sort((a, b) => first(a.target) - first(b.target));
  const result: Group[] = [];
  let next = 0;
  for (const group of linked) {
    if (group.target.length > 0 && !group.crossing) {
      for (let other = loose[next]; other && first(other.target) < first(group.target); other = loose[next]) {
        result.push(other);
        next++;
      }
    }
    result.push(group);
  }
  return [...result, ...loose.slice(next)];
}

function first(numbers: readonly number[]): number {
  return numbers[0] ?? 0;
}
