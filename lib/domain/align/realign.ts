import { type AlignOptions, alignSentences } from '#lib/domain/align/align.ts';

/** A sentence to be aligned again; `fixed` names the link that a person confirmed. */
export interface Realignable {
  readonly id: string;
  readonly text: string;
  readonly paragraph: number;
  readonly fixed: string | null;
}

/** Sentences that the aligner puts together, by id, and how sure it is. */
export interface ProposedLink {
  source: string[];
  target: string[];
  score: number;
}

/**
 * Aligns anew what nobody confirmed. Confirmed links are walls that no new link crosses: of those that
 * cross each other, the largest set that does not. Both sides in the order of the text.
 */
export function realignRest(
  source: readonly Realignable[],
  target: readonly Realignable[],
  options: AlignOptions,
): ProposedLink[] {
  const links: ProposedLink[] = [];
  let [sourceFrom, targetFrom] = [0, 0];
  for (const wall of [...walls(source, target), { source: source.length, target: target.length }]) {
    const between = (sentences: readonly Realignable[], from: number, to: number) =>
      sentences.slice(from, to).filter(({ fixed }) => fixed === null);
    const english = between(source, sourceFrom, wall.source);
    const french = between(target, targetFrom, wall.target);
    for (const bead of english.length + french.length > 0 ? alignSentences(english, french, options) : []) {
      links.push({
        source: bead.source.flatMap((index) => english[index]?.id ?? []),
        target: bead.target.flatMap((index) => french[index]?.id ?? []),
        score: bead.score,
      });
    }
    [sourceFrom, targetFrom] = [wall.source, wall.target];
  }
  return links;
}

/** First sentences of confirmed links that rise on both sides: a longest increasing subsequence. */
function walls(source: readonly Realignable[], target: readonly Realignable[]) {
  const first = (sentences: readonly Realignable[]) => {
    const places = new Map<string, number>();
    for (const [at, { fixed }] of sentences.entries()) if (fixed && !places.has(fixed)) places.set(fixed, at);
    return places;
  };
  const places = first(target);
  const points = [...first(source)].flatMap(([link, at]) => {
    const other = places.get(link);
    return other === undefined ? [] : [{ source: at, target: other }];
  });
  // Patience sorting (Fredman 1975): ends[k] is the point with the lowest target that ends a rise of k + 1 points.
  const ends: number[] = [];
  const before: number[] = [];
  for (const [index, point] of points.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((points[ends[middle] ?? 0]?.target ?? 0) < point.target) low = middle + 1;
      else high = middle;
    }
    before[index] = ends[low - 1] ?? -1;
    ends[low] = index;
  }
  const chain: { source: number; target: number }[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) {
    const point = points[index];
    if (point) chain.unshift(point);
  }
  return chain;
}
