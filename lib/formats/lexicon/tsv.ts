import type { WordPair } from '#lib/domain/align/lexicon.ts';

/**
 * Word pairs of a table: English, a tab, French, and whatever further columns there are. Lines that begin with `#`
 * and lines without a tab are passed over.
 */
export function parseLexiconTsv(text: string): WordPair[] {
  return text.split(/\r?\n/).flatMap((line): WordPair[] => {
    const [english = '', french = ''] = line.split('\t').map((column) => column.trim());
    return line.startsWith('#') || english === '' || french === '' ? [] : [[english, french]];
  });
}
