import type { Check } from '#lib/domain/checks/check.ts';
import { french } from '#lib/domain/checks/wording.ts';
import { splitSentences } from '#lib/domain/text/sentences.ts';

/** Newsroom style books ask for 20 to 25 words; three times as many lose every reader. */
const LONGEST = 75;
/** French needs a sixth more words than English; a sentence that follows a long English one is nobody’s slip. */
const SWOLLEN = 1.3;
/** No 75 words are shorter. */
const LEAST_LENGTH = LONGEST * 4;
/** Of text that goes on for longer only the beginning is read. */
const WINDOW = 2000;
const ENGLISH_WINDOW = 3000;
const WORDS = /[\p{L}\p{M}\p{N}]+(?:[-.,][\p{L}\p{M}\p{N}]+)*/gu;

/** A sentence too long to be read in one breath, and much longer than the longest of its English. */
export const longSentence: Check = {
  id: 'long-sentence',
  name: { fr: 'Phrase trop longue', en: 'Sentence too long' },
  category: 'style/awkward',
  severity: 'minor',
  lane: 'probable',
  reach: 'sentence',
  *find({ sentences }) {
    for (const [index, { text, sources }] of sentences.entries()) {
      if (text.length < LEAST_LENGTH || sources.length === 0) continue;
      const count = longest(text.slice(0, WINDOW), 'fr');
      if (count <= LONGEST || count < SWOLLEN * longest(sources.join(' ').slice(0, ENGLISH_WINDOW), 'en'))
        continue;
      yield {
        sentence: index,
        from: 0,
        to: text.length,
        message: {
          fr: french(`Phrase de ${count} mots, bien plus que l’anglais : à couper.`),
          en: `A sentence of ${count} words, far more than the English: split it.`,
        },
      };
    }
  },
};

/** Words of the longest sentence: what is linked as one may be several. */
function longest(text: string, language: 'fr' | 'en'): number {
  return Math.max(...splitSentences(text, language).map((one) => one.text.match(WORDS)?.length ?? 0));
}
