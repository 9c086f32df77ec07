import { words } from '#lib/domain/text/sentence-rules.ts';
import type { Language } from '#lib/domain/text/sentences.ts';

export interface LanguageGuess {
  /** Null when the text holds too little evidence, or as much for one language as for the other. */
  language: Language | null;
  /** Share of the evidence that speaks for the language, 0.5 to 1; 0 with a null language. */
  confidence: number;
}

/** Function words that the other language does not have. */
const FRENCH_WORDS = words(`
  le la les des du un une est et dans pour que qui sur avec au aux ce cette ces il elle ils elles nous vous je ne pas
  plus sont été être avoir ont mais ou où par se sa ses son leur leurs comme dont aussi selon après avant entre très
  tout tous toute deux même fait cela ainsi sans sous depuis lors était avait`);
const ENGLISH_WORDS = words(`
  the of and to in is was that for it with as his on be at by had are but from or have an they which one you were her
  all she there would their we him been has when who will more no if out so said what up its about into than them can
  only other new some could time these two may then do first any my now such like our over man me most after also`);
const ELISIONS = /(?<!\p{L})(?:l|d|j|n|s|c|qu)[’']\p{L}/gu;
const ACCENTS = /[àâçéèêëîïôùûœ«»]/g;

/** Enough of the text to judge; more would only take time. */
const SAMPLE = 20_000;
const LEAST_EVIDENCE = 2;

/** Tells French from English by function words, accents and elisions. Total; looks at the first 20,000 characters. */
export function guessLanguage(text: string): LanguageGuess {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  let french = 0;
  let english = 0;
  for (const [word] of sample.matchAll(/\p{L}+/gu)) {
    if (FRENCH_WORDS.has(word)) french++;
    if (ENGLISH_WORDS.has(word)) english++;
  }
  // An accent may sit in a name of an English text, so that it weighs less than a word.
  french += (sample.match(ELISIONS)?.length ?? 0) + (sample.match(ACCENTS)?.length ?? 0) / 4;
  const evidence = french + english;
  const share = Math.max(french, english) / evidence;
  if (evidence < LEAST_EVIDENCE || share < 0.6) return { language: null, confidence: 0 };
  return { language: french > english ? 'fr' : 'en', confidence: share };
}
