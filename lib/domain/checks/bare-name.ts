import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const WITH_ARTICLE =
  /(?:^|[\s’'«(])(?:([DdAa]u|[Ll]e)|([Dd]e la|[Àà] la|[Ll]a))\s(\p{Lu}[\p{L}\p{M}’'-]{3,})/gu;
const BARE = /(?:^|[\s’'«(])(et|ou|avec|à|entre|,)\s(\p{Lu}[\p{L}\p{M}’'-]{3,})/gu;

/** Mentions with an article before an article is taken for part of the name’s use. */
const ENOUGH = 3;

/**
 * A name that the article writes with an article (« le Hebei », « du Hebei ») stands without one (« Tianjin et
 * Hebei »). Decided by the article’s own majority, five to one; a name before a capital is part of another name.
 */
export const bareName: Check = {
  id: 'bare-name',
  name: { fr: 'Article manquant devant un nom', en: 'Name without its article' },
  category: 'linguistic/grammar',
  severity: 'minor',
  lane: 'unsure',
  *find(document) {
    const articles = new Map<string, { masculine: number; feminine: number }>();
    for (const { text } of document.sentences) {
      for (const [, masculine, , name = ''] of text.matchAll(WITH_ARTICLE)) {
        const count = articles.get(name) ?? { masculine: 0, feminine: 0 };
        if (masculine === undefined) count.feminine++;
        else count.masculine++;
        articles.set(name, count);
      }
    }
    const bare = bareMentions(document, articles);
    for (const [name, hits] of bare) {
      const { masculine = 0, feminine = 0 } = articles.get(name) ?? {};
      // Both genders: a family name (« la Merkel », « le Merkel ») or a word.
      if (masculine > 0 && feminine > 0) continue;
      if (masculine + feminine >= Math.max(ENOUGH, 2 * hits.length)) yield* hits;
    }
  },
};

function bareMentions(
  document: CheckDocument,
  articles: ReadonlyMap<string, { masculine: number }>,
): Map<string, Hit[]> {
  const bare = new Map<string, Hit[]>();
  for (const [sentence, { text }] of document.sentences.entries()) {
    for (const match of text.matchAll(BARE)) {
      const [whole, word = '', name = ''] = match;
      const known = articles.get(name);
      const to = match.index + whole.length;
      if (!known || /^[\s-]\p{Lu}/u.test(text.slice(to, to + 2))) continue;
      const from = to - name.length;
      const form = known.masculine > 0 ? 'le' : 'la';
      const hit: Hit = {
        sentence,
        from: from - word.length - 1,
        to,
        message: {
          fr: french(`Ailleurs dans l’article ce nom a son article : ${quoteFr(`${form} ${name}`)}.`),
          en: `Elsewhere in the article this name has its article: ${quoteEn(`${form} ${name}`)}.`,
        },
        fix: { kind: 'suggestion', edits: [withArticle(sentence, text, from, word, form)] },
      };
      const hits = bare.get(name);
      if (hits) hits.push(hit);
      else bare.set(name, [hit]);
    }
  }
  return bare;
}

function withArticle(sentence: number, text: string, from: number, word: string, article: 'le' | 'la') {
  if (article === 'le' && word === 'à') return { sentence, from: from - 2, to: from, insert: 'au ' };
  // « de Pékin et Hebei »: the preposition comes back with the article.
  const repeats =
    (word === 'et' || word === ',') &&
    /(?:^|\s)de\s[^.;:]{0,60}$/u.test(text.slice(Math.max(0, from - 70), from));
  const insert = repeats ? (article === 'le' ? 'du ' : 'de la ') : `${article} `;
  return { sentence, from, to: from, insert };
}
