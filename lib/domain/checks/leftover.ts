import type { Bilingual, Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';
import { findLeftovers, type LeftoverKind } from '#lib/domain/text/leftovers.ts';
import { siteLineKind } from '#lib/domain/text/site-lines.ts';

const WHAT: Record<LeftoverKind, Bilingual> = {
  datetime: { fr: 'horodatage du site', en: 'time stamp of the site' },
  epoch: { fr: 'horodatage Unix', en: 'Unix time stamp' },
  caption: { fr: 'légende de photo mêlée au texte', en: 'photo caption mixed into the text' },
  credit: { fr: 'crédit photo mêlé au texte', en: 'photo credit mixed into the text' },
  hashtags: { fr: 'mots-dièse', en: 'hashtags' },
  byline: { fr: 'signature mêlée au texte', en: 'byline mixed into the text' },
  url: { fr: 'adresse web isolée', en: 'bare web address' },
  share: { fr: 'boutons de partage', en: 'sharing buttons' },
  readAlso: { fr: 'renvoi vers un autre article', en: 'pointer to another article' },
  furniture: { fr: 'élément du site', en: 'furniture of the site' },
};

/** Captions are prose that an editor may want to move, the rest is never part of an article. */
const KEPT_WORDS = new Set<LeftoverKind>(['caption', 'credit', 'byline']);

/**
 * What scraping left in the article: time stamps, hashtags, captions, credits, sharing lines. Shown on each
 * whole sentence that it touches; the fix empties it.
 */
export const leftover: Check = {
  id: 'leftover',
  name: { fr: 'Reste de moissonnage', en: 'Leftover of scraping' },
  category: 'other',
  severity: 'major',
  lane: 'sure',
  *find(document) {
    const { text, starts } = layOut(document);
    const left = findLeftovers(text, 'fr');
    let first = 0;
    for (const [index, sentence] of document.sentences.entries()) {
      const start = starts[index] ?? 0;
      const end = start + sentence.text.length;
      while (first < left.length && (left[first]?.to ?? 0) <= start) first++;
      const inLine = left[first];
      const found =
        inLine && inLine.from < end ? inLine : withinParagraph(document, index, { from: start, to: end });
      if (!found || sentence.text === '') continue;
      // A credit glued to a sentence of prose: only the credit goes.
      const from = Math.max(0, found.from - start);
      const whole = sentence.text.slice(0, from).trim() === '' || found.kind === 'caption';
      const at = whole ? 0 : from;
      yield {
        sentence: index,
        from: at,
        to: sentence.text.length,
        message: {
          fr: french(
            `Ceci n’est pas du texte de l’article (${WHAT[found.kind].fr}) : ${quoteFr(sentence.text.slice(at))}.`,
          ),
          en: `This is not article text (${WHAT[found.kind].en}): ${quoteEn(sentence.text.slice(at))}.`,
        },
        fix: {
          kind: KEPT_WORDS.has(found.kind) ? 'suggestion' : 'automatic',
          edits: [
            {
              sentence: index,
              from: sentence.text.slice(0, at).trimEnd().length,
              to: sentence.text.length,
              insert: '',
            },
          ],
        },
      };
    }
  },
};

/** A button or a pointer that was glued to a paragraph: a whole sentence, of several words, without a stop of its own. */
function withinParagraph(
  { sentences }: CheckDocument,
  index: number,
  place: { from: number; to: number },
): { kind: LeftoverKind; from: number; to: number } | undefined {
  const text = sentences[index]?.text.trim() ?? '';
  if (!/\S\s+\S/u.test(text) || /[.!?…»”"]$/u.test(text)) return undefined;
  const kind = siteLineKind(text);
  return kind && { kind, ...place };
}

/** The article as one text, a line a paragraph, and where each sentence starts in it. */
function layOut({ sentences }: CheckDocument): { text: string; starts: number[] } {
  const starts: number[] = [];
  let text = '';
  let paragraph = sentences[0]?.paragraph;
  for (const sentence of sentences) {
    if (text !== '') text += sentence.paragraph === paragraph ? ' ' : '\n';
    paragraph = sentence.paragraph;
    starts.push(text.length);
    text += sentence.text;
  }
  return { text, starts };
}
