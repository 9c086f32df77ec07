/** One line of a text and its translation. */
export interface Pair {
  readonly source: string;
  readonly target: string;
}

/** A translation with one fault put in, and where it stands. */
export interface Injected {
  readonly target: string;
  readonly from: number;
  readonly to: number;
}

/** A number in [0, 1). */
export type Random = () => number;

/** The same numbers for the same seed, on every machine (mulberry32, public domain). */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Ways to spoil a good translation. Each answers undefined where the sentence has nothing to spoil. */
export const INJECTIONS: Readonly<Record<string, (pair: Pair, random: Random) => Injected | undefined>> = {
  number({ target }, random) {
    const place = pick([...target.matchAll(/\d/g)], random);
    if (!place) return undefined;
    const other = (Number(place[0]) + 1 + Math.floor(random() * 9)) % 10;
    return replaced(target, place.index, place.index + 1, String(other));
  },
  name({ source, target }, random) {
    const names = [...target.matchAll(/(?<=[\p{L},] )\p{Lu}\p{Ll}{4,}(?!\p{L})/gu)];
    const place = pick(
      names.filter(([name]) => source.includes(name)),
      random,
    );
    if (!place) return undefined;
    const at = place.index + 1 + Math.floor(random() * (place[0].length - 3));
    const swapped = target.charAt(at + 1) + target.charAt(at);
    if (swapped === target.slice(at, at + 2)) return undefined;
    return replaced(target, at, at + 2, swapped);
  },
  'name left out'({ source, target }, random) {
    const names = [...target.matchAll(/(?<=\p{L} )\p{Lu}\p{Ll}{3,}(?: \p{Lu}\p{Ll}+)* /gu)];
    const place = pick(
      names.filter(([name]) => source.includes(name.trim()) && target.split(name.trim()).length === 2),
      random,
    );
    return place && replaced(target, place.index, place.index + place[0].length, '');
  },
  deletion({ target }, random) {
    const words = [...target.matchAll(/\S+/gu)];
    if (words.length < 16) return undefined;
    const count = Math.ceil(words.length * 0.5);
    const first = 2 + Math.floor(random() * (words.length - count - 3));
    return replaced(target, words[first]?.index ?? 0, words[first + count]?.index ?? target.length, '');
  },
  duplication({ target }, random) {
    const place = pick([...target.matchAll(/(?<= )\p{Ll}{2,} /gu)], random);
    return place && replaced(target, place.index, place.index, place[0]);
  },
  truncation({ target }, random) {
    const words = [...target.matchAll(/\S+/gu)];
    if (words.length < 12 || !/\p{L}\.$/u.test(target)) return undefined;
    const last = words[words.length - 2 - Math.floor(random() * 4)];
    const end = last?.index ?? 0;
    return replaced(target, end - 1, target.length, '.');
  },
  spacing({ target }, random) {
    const place = pick([...target.matchAll(/(?<=[\p{L}\d])[ \u00a0\u202f](?=[?!;:%](?:\s|$))/gu)], random);
    return place && { ...replaced(target, place.index, place.index + 1, ''), to: place.index + 1 };
  },
  gender({ target }, random) {
    const others: Readonly<Record<string, string>> = {
      le: 'la',
      la: 'le',
      un: 'une',
      une: 'un',
      Il: 'Elle',
      Elle: 'Il',
    };
    const place = pick([...target.matchAll(/(?<=^|\s)(?:le|la|un|une|Il|Elle)(?= \p{Ll}{4,})/gu)], random);
    return place && replaced(target, place.index, place.index + place[0].length, others[place[0]] ?? '');
  },
};

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function replaced(target: string, from: number, to: number, insert: string): Injected {
  return { target: target.slice(0, from) + insert + target.slice(to), from, to: from + insert.length };
}
