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
  adjective({ target }, random) {
    const endings: Readonly<Record<string, string>> = {
      ale: 'al',
      elle: 'el',
      ive: 'if',
      euse: 'eux',
      enne: 'en',
      oise: 'ois',
      aise: 'ais',
      al: 'ale',
      el: 'elle',
      if: 'ive',
      ien: 'ienne',
    };
    const found = target.matchAll(
      /(?<=(?:l[ea] |une? |cette |ce |l[’'])\p{Ll}{4,20} \p{Ll}{3,15}?)(?:ale|elle|ive|euse|enne|oise|aise|al|el|if|ien)(?=[ ,.])/gu,
    );
    const place = pick([...found], random);
    return place && replaced(target, place.index, place.index + place[0].length, endings[place[0]] ?? '');
  },
  'noun number'({ target }, random) {
    const found = target.matchAll(
      /(?<=(?<!\p{L})(?:[ldcsmn]es|nos|leurs|aux|deux|trois|plusieurs|quelques) \p{Ll}{4,20})s(?=[ ,.])/gu,
    );
    const place = pick([...found], random);
    return place && replaced(target, place.index, place.index + 1, '');
  },
  'verb number'({ target }, random) {
    const others: Readonly<Record<string, string>> = {
      est: 'sont',
      sont: 'est',
      a: 'ont',
      ont: 'a',
      était: 'étaient',
      étaient: 'était',
      sera: 'seront',
      seront: 'sera',
    };
    const found = target.matchAll(
      /(?<=(?:^|[.;:] |que )(?:l[ea]s?|[Ll][ea]s?|[Cc]es?|[Cc]ette) \p{Ll}{3,20} )(?:est|sont|a|ont|était|étaient|sera|seront)(?= )/gu,
    );
    const place = pick([...found], random);
    return place && replaced(target, place.index, place.index + place[0].length, others[place[0]] ?? '');
  },
  attribute({ target }, random) {
    const found = target.matchAll(
      /(?<=(?:^|[.;:,] |que )(?:[Ll]es|[Cc]es|[Ll]a|[Cc]ette|[Ss]es) \p{Ll}{3,20} (?:est|sont|était|étaient|sera|seront|ont été|a été) \p{Ll}{3,15})(?:es?|s)(?=[ ,.])/gu,
    );
    const place = pick([...found], random);
    return place && replaced(target, place.index, place.index + place[0].length, '');
  },
  comparison({ source, target }, random) {
    const isSaid = /\b(?:more than|fewer than|less than|at least)\b/iu.test(source);
    const found = isSaid
      ? [
          ...target.matchAll(
            /(?<=(?<!pas )(?:^|[ ’]))(?:[Pp]lus|[Mm]oins)(?= de (?:\d|deux|trois|dix|vingt))/gu,
          ),
        ]
      : [];
    const place = pick(found, random);
    return (
      place &&
      replaced(target, place.index, place.index + place[0].length, /^p/iu.test(place[0]) ? 'moins' : 'plus')
    );
  },
  pronoun({ source, target }, random) {
    const he =
      /\b(?:he|she)\b/iu.test(source) && /^(?:Il|Elle)(?= (?!y\b|faut|est\b|n[’']est\b))/u.exec(target);
    if (!he) return undefined;
    random();
    return replaced(target, 0, he[0].length, he[0] === 'Il' ? 'Elle' : 'Il');
  },
  tense({ target }, random) {
    const said =
      /(?:a|ont|avait) (?:déclaré|indiqué|annoncé|ajouté|affirmé|précisé|dit|expliqué|assuré|promis|estimé)[^.«»"]{0,20} qu/u;
    const start = target.search(said);
    const found =
      start < 0 ? [] : target.slice(start).matchAll(/(?<= \p{Ll}{2,15}r)(?:ait|aient)(?=[ ,.])/gu);
    const place = pick([...found], random);
    if (!place) return undefined;
    const from = start + place.index;
    return replaced(target, from, from + place[0].length, place[0] === 'ait' ? 'a' : 'ont');
  },
  'place article'({ target }, random) {
    const found = target.matchAll(
      /(?<=^|\s)au (?=(?:Royaume-Uni|Canada|Japon|Mexique|Brésil|Pakistan|Maroc|Liban|Texas|Kenya|Nigeria|Vietnam|Moyen-Orient|Venezuela|Pérou|Chili|Qatar|Cambodge|Mississippi|Colorado|Kansas|Tennessee|Maryland|Yémen|Népal|Bangladesh)(?![\p{L}-]))/gu,
    );
    const place = pick([...found], random);
    return place && replaced(target, place.index, place.index + 3, random() < 0.5 ? 'en ' : 'à ');
  },
  nationality({ target }, random) {
    const peoples =
      /(?<=\p{Ll}{4,} )(?:américain|britannique|russe|chinois|japonais|allemand|français|européen|africain|iranien|israélien|turc|indien)(?:ne)?[es]?s?(?=[ ,.])|(?<=[Ll]es |des |aux )(?:Américain|Britannique|Russe|Chinois|Japonais|Allemand|Français|Européen|Africain|Iranien|Israélien|Turc|Indien)s?(?=[ ,.])/gu;
    const place = pick([...target.matchAll(peoples)], random);
    if (!place) return undefined;
    const [first = ''] = place[0];
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    return replaced(target, place.index, place.index + 1, other);
  },
};

function pick<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[Math.floor(random() * items.length)];
}

function replaced(target: string, from: number, to: number, insert: string): Injected {
  return { target: target.slice(0, from) + insert + target.slice(to), from, to: from + insert.length };
}
