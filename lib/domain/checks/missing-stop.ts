import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}%€$][\s»"”')\]]*$/u;
const SOURCE_STOPS = /[.!?…]["”'’)\]]*\s*$/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}’'-]+[^\p{L}\p{N}]*$/u;
/** Fewer words make a title, a signature or an item of a list. */
const LEAST_WORDS = 5;

/**
 * The last sentence of a paragraph has no stop although the English one has. Titles, captions and lists have
 * none on either side and stay silent.
 */
export const missingStop: Check = {
  id: 'missing-stop',
  name: { fr: 'Point final manquant', en: 'Missing full stop' },
  category: 'linguistic/punctuation',
  severity: 'minor',
  lane: 'probable',
  *find(document) {
    for (const [index, { text, sources }] of document.sentences.entries()) {
      const source = sources.at(-1);
      if (source === undefined || !closesParagraph(document, index)) continue;
      const tail = text.slice(-40);
      if (!ENDS_IN_WORD.test(tail) || !SOURCE_STOPS.test(source.slice(-8))) continue;
      if (text.split(/\s+/u, LEAST_WORDS).length < LEAST_WORDS || sharesSourceWithNext(document, index))
        continue;
      // The quotation goes on in the next paragraph.
      if (text.lastIndexOf('«') > text.lastIndexOf('»')) continue;
      const word = LAST_WORD.exec(tail)?.[0] ?? tail;
      const from = text.length - word.length;
      const end = text.trimEnd().length;
      yield {
        sentence: index,
        from,
        to: end,
        message: {
          fr: french(`Point final manquant après ${quoteFr(word)}.`),
          en: `Full stop missing after ${quoteEn(word)}.`,
        },
        fix: { kind: 'suggestion', edits: [{ sentence: index, from: end, to: end, insert: '.' }] },
      };
    }
  },
};

function closesParagraph({ sentences }: CheckDocument, index: number): boolean {
  return sentences[index]?.text !== '' && sentences[index + 1]?.paragraph !== sentences[index]?.paragraph;
}

/** A line broken in the middle of a sentence: the stop comes with the rest. */
function sharesSourceWithNext({ sentences }: CheckDocument, index: number): boolean {
  const last = sentences[index]?.sources.at(-1);
  return last !== undefined && (sentences[index + 1]?.sources.includes(last) ?? false);
}
