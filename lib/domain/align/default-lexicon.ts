import { ADJECTIVES } from '#lib/domain/align/data/adjectives.ts';
import { EVERYDAY } from '#lib/domain/align/data/everyday.ts';
import { FUNCTION_WORDS } from '#lib/domain/align/data/function-words.ts';
import { GEOGRAPHY } from '#lib/domain/align/data/geography.ts';
import { NARRATIVE } from '#lib/domain/align/data/narrative.ts';
import { NEWS } from '#lib/domain/align/data/news.ts';
import { PUBLIC_LIFE } from '#lib/domain/align/data/public-life.ts';
import { VERBS } from '#lib/domain/align/data/verbs.ts';
import { type Lexicon, lexiconFromPairs, type WordPair } from '#lib/domain/align/lexicon.ts';

const TABLES = [FUNCTION_WORDS, VERBS, ADJECTIVES, PUBLIC_LIFE, EVERYDAY, GEOGRAPHY, NARRATIVE, NEWS];

/** The project's own word list as pairs, each once. */
export function ownWordPairs(): WordPair[] {
  const pairs = new Map<string, WordPair>();
  for (const line of TABLES.join('').split('\n')) {
    const [english = '', translations = ''] = line.split('=');
    for (const french of translations.split(',')) {
      if (english !== '' && french !== '') pairs.set(`${english}=${french}`, [english, french]);
    }
  }
  return [...pairs.values()];
}

let built: Lexicon | undefined;

/** The lexicon of the project's own word list, built on first use and kept. */
export function ownLexicon(): Lexicon {
  built ??= lexiconFromPairs(ownWordPairs());
  return built;
}
