/** Positions on each side of the sentences that a link ties; not both are empty. */
interface Positions {
  readonly source: readonly number[];
  readonly target: readonly number[];
}

/** By the article's order; what has no counterpart there comes after what precedes it in the reference. */
export function inReadingOrder<L extends Positions>(links: readonly L[]): L[] {
  const first = (positions: readonly number[]) => Math.min(...positions);
  const ofTarget = links.filter((link) => link.target.length > 0);
  ofTarget.sort((a, b) => first(a.target) - first(b.target));
  const ofSourceOnly = links.filter((link) => link.target.length === 0);
  ofSourceOnly.sort((a, b) => first(a.source) - first(b.source));
  const holder = new Map<number, L>();
  for (const link of links) for (const position of link.source) holder.set(position, link);
  const followers = new Map<L | undefined, L[]>();
  for (const link of ofSourceOnly) {
    const before = holder.get(first(link.source) - 1);
    followers.set(before, [...(followers.get(before) ?? []), link]);
  }
  const ordered: L[] = [];
  for (const start of [undefined, ...ofTarget]) {
    // A stack of one's own: the followers of a long untranslated passage form a chain of its length.
    const waiting: (L | undefined)[] = [start];
    while (waiting.length > 0) {
      const link = waiting.pop();
      if (link) ordered.push(link);
      waiting.push(...(followers.get(link) ?? []).toReversed());
    }
  }
  return ordered;
}
