/** Somebody who can be named. */
export interface Mentionable {
  id: string;
  name: string;
}

/** Where a text names somebody: half-open range in UTF-16 units, the sign included. */
export interface Mention {
  from: number;
  to: number;
  id: string;
}

/**
 * Where a text names people as `@Name`, in any case. The longest name wins (« @Anne-Marie » is not Anne), a
 * sign within a word is none (an address), and people of one name are all meant.
 */
export function mentionsIn(text: string, people: readonly Mentionable[]): Mention[] {
  const byLength = people
    .filter(({ name }) => name.trim() !== '')
    .toSorted((a, b) => b.name.length - a.name.length);
  const found: Mention[] = [];
  for (const { index } of text.matchAll(/(?<![\p{L}\p{N}_.-])@/gu)) {
    const length = byLength.find(({ name }) => startsWithName(text.slice(index + 1), name))?.name.length;
    if (length === undefined) continue;
    const to = index + 1 + length;
    const named = text.slice(index + 1, to);
    for (const person of byLength) {
      if (sameName(person.name, named)) found.push({ from: index, to, id: person.id });
    }
  }
  return found;
}

/** What is being typed of a name at the caret, with where its sign stands; null when none is. */
export function mentionAtCaret(text: string, caret: number): { from: number; typed: string } | null {
  const match = /(?<![\p{L}\p{N}_.-])@([\p{L}\p{M}\p{N}’' -]{0,40})$/u.exec(text.slice(0, caret));
  return match ? { from: match.index, typed: match[1] ?? '' } : null;
}

/** People whose name, or a part of it, begins as typed, whatever the accents; at most `most`. */
export function suggestPeople<T extends Mentionable>(people: readonly T[], typed: string, most: number): T[] {
  const wanted = bare(typed);
  if (wanted !== wanted.trimStart()) return [];
  const begins = ({ name }: T) =>
    bare(name).startsWith(wanted) ||
    bare(name)
      .split(/[\s’'-]+/u)
      .some((part) => part.startsWith(wanted));
  return people.filter(begins).slice(0, most);
}

function startsWithName(text: string, name: string): boolean {
  return sameName(text.slice(0, name.length), name) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(name.length));
}

function sameName(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase();
}

function bare(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
