import type { Check, Hit, Lane } from '#lib/domain/checks/check.ts';
import {
  articleOf,
  from as fromPlace,
  inside,
  PLACES_WITH_ARTICLE,
  type Place,
} from '#lib/domain/checks/place-genders.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const NAMES = [...PLACES_WITH_ARTICLE.keys()]
  .sort((a, b) => b.length - a.length)
  .join('|')
  .replaceAll('’', "[’']");
/** A word that links, and the name behind it; a capital or a digit behind makes it another name (« France 24 »). */
const LINKED = new RegExp(
  String.raw`(?<![\p{L}\p{M}\p{N}’'-])(en|à|au|de|le|la|avec|entre|contre|dans|vers|selon|chez|et|ou)[ \u00a0](${NAMES})(?![\p{L}\p{M}\p{N}’'-]|[ \u00a0](?:\p{Lu}|\d))`,
  'gu',
);
/**
 * What opens a list of names, and its members up to the last: « de Pékin, Tianjin », « avec Tianjin ». Not « Afrique du
 * Sud », which is one name.
 */
const LIST =
  /(?:^|(?<![\p{Lu}][\p{L}\p{M}-]{0,20})[\s(«])(de|du|des|d[’']|au|aux|à|avec|entre|contre|dans|vers|selon)[ \u00a0]?(?:l[’']|(?:la|le|les)[ \u00a0])?\p{Lu}[\p{L}\p{M}’'-]{1,30}(?:,[ \u00a0]\p{Lu}[\p{L}\p{M}’'-]{1,30}){0,5}[ \u00a0]$/u;
const LIST_REACH = 120;

/**
 * A country or region that French never names without its article: « en Mexique », « à Californie », « de Texas »,
 * « la Canada », « avec Tianjin et Hebei ». Titles do without articles and are passed over.
 */
export const placeArticle: Check = {
  id: 'place-article',
  name: { fr: 'Article d’un nom de lieu', en: 'Article of a place name' },
  category: 'linguistic/grammar',
  severity: 'minor',
  lane: 'sure',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      for (const match of text.matchAll(LINKED)) {
        const [whole, word = '', name = ''] = match;
        const place = PLACES_WITH_ARTICLE.get(name.replace("'", '’'));
        const right =
          place &&
          rightFor(word, place, text.slice(Math.max(0, match.index - LIST_REACH), match.index), text);
        if (right === undefined) continue;
        const to = match.index + whole.length;
        yield hit(index, match.index, to, whole, `${right.words}${name}`, right.lane);
      }
    }
  },
};

function rightFor(
  word: string,
  place: Place,
  before: string,
  text: string,
): { words: string; lane: Lane } | undefined {
  const sure = (words: string): { words: string; lane: Lane } => ({ words, lane: 'sure' });
  const bare = place.elides || place.gender === 'feminine';
  if (word === 'en') return bare ? undefined : sure(inside(place));
  if (place.shared) return undefined;
  if (word === 'à') return sure(inside(place));
  if (word === 'au') return bare || place.gender === 'plural' ? sure(inside(place)) : undefined;
  if (word === 'de') return place.gender === 'feminine' && !place.elides ? undefined : sure(fromPlace(place));
  if (word === 'le' || word === 'la') {
    const article = articleOf(place);
    return article === `${word} ` ? undefined : sure(article);
  }
  if (!/[.!?…»"”)]$/u.test(text)) return undefined;
  if (word !== 'et' && word !== 'ou') return sure(`${word} ${articleOf(place)}`);
  const opener = LIST.exec(before)?.[1];
  if (opener === undefined) return undefined;
  const repeated =
    /^d/u.test(opener) && opener !== 'dans'
      ? fromPlace(place)
      : /^(?:à|aux?)$/u.test(opener)
        ? inside(place)
        : articleOf(place);
  return sure(`${word} ${repeated}`);
}

function hit(sentence: number, from: number, to: number, shown: string, right: string, lane: Lane): Hit {
  return {
    sentence,
    from,
    to,
    lane,
    message: {
      fr: french(`Ce nom de lieu prend un article : ${quoteFr(right)}.`),
      en: `This place has an article in French: ${quoteFr(right)}, not ${quoteEn(shown)}.`,
    },
    fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: right }] },
  };
}
