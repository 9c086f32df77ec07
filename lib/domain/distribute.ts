export interface Load {
  id: string;
  /** Words that the person has left to read. */
  words: number;
}

/**
 * Gives each article to the person who has least to read when its turn comes: in turn while all have the same, and
 * whoever is behind catches up first. Of equals, the one named first (Graham's list scheduling, 1969).
 * @param articles in the order in which they are given out
 * @returns the person's id by article id
 */
export function distribute(articles: readonly Load[], people: readonly Load[]): Map<string, string> {
  const loads = people.map((person) => ({ ...person }));
  const given = new Map<string, string>();
  for (const { id, words } of articles) {
    const least = loads.reduce<Load | undefined>(
      (best, load) => (best === undefined || load.words < best.words ? load : best),
      undefined,
    );
    if (!least) break;
    given.set(id, least.id);
    // An article without a word still takes its turn.
    least.words += Math.max(1, words);
  }
  return given;
}
