const FRENCH = new Intl.Collator('fr');

/** Orders as a French reader expects, Édith between Edgar and Elsa; PostgreSQL here sorts by code point. */
export function byName(a: { name: string }, b: { name: string }): number {
  return FRENCH.compare(a.name, b.name);
}
