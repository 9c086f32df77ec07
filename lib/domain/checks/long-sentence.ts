import type { Check } from '#lib/domain/checks/check.ts';
import { french } from '#lib/domain/checks/wording.ts';

/** Newsroom style books ask for 20 to 25 words; three times as many lose every reader. */
const LONGEST = 75;

/** A sentence too long to be read in one breath. */
export const longSentence: Check = {
  id: 'long-sentence',
  name: { fr: 'Phrase trop longue', en: 'Sentence too long' },
  category: 'style/awkward',
  severity: 'minor',
  lane: 'probable',
  bySentence: true,
  *find({ sentences }) {
    for (const [index, { text }] of sentences.entries()) {
      const count =
        text.length > LONGEST * 4
          ? (text.match(/[\p{L}\p{M}\p{N}]+(?:[-.,][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0)
          : 0;
      if (count <= LONGEST) continue;
      yield {
        sentence: index,
        from: 0,
        to: text.length,
        message: {
          fr: french(`Phrase de ${count} mots : à couper.`),
          en: `A sentence of ${count} words: split it.`,
        },
      };
    }
  },
};
