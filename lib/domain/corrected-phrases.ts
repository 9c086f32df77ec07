import { diffWords } from './changes.ts';
import { tokenise } from './text/tokens.ts';

/** Words that editors put in the place of others. */
export interface CorrectedPhrase {
  before: string;
  after: string;
  count: number;
}

/** Longer stretches are rewritten sentences, which nobody writes twice. */
const LONGEST_WORDS = 6;

/**
 * What was replaced by what between two wordings: stretches of up to six words on each side, in lower case unless it is
 * case that changed. Where words were only added or taken out, their neighbours on both sides say where.
 */
export function correctedPhrases(pairs: Iterable<{ before: string; after: string }>): CorrectedPhrase[] {
  const found = new Map<string, CorrectedPhrase>();
  for (const { before: a, after: b } of pairs) {
    for (const { fromA, toA, fromB, toB } of diffWords(a, b).changes) {
      const bare = a.slice(fromA, toA).trim() === '' || b.slice(fromB, toB).trim() === '';
      const left = bare ? lastWord(a.slice(0, fromA)) : '';
      const right = bare ? firstWord(a.slice(toA)) : '';
      const phrase = folded(left + a.slice(fromA, toA) + right, left + b.slice(fromB, toB) + right);
      if (!phrase) continue;
      const key = JSON.stringify([phrase.before, phrase.after]);
      const known = found.get(key);
      if (known) known.count += 1;
      else found.set(key, { ...phrase, count: 1 });
    }
  }
  return [...found.values()];
}

function folded(before: string, after: string): Omit<CorrectedPhrase, 'count'> | null {
  const [a, b] = [before.trim(), after.trim()];
  if (a === b || wordsIn(a) > LONGEST_WORDS || wordsIn(b) > LONGEST_WORDS) return null;
  if (wordsIn(a) + wordsIn(b) === 0) return null;
  const [lowA, lowB] = [a.toLocaleLowerCase('fr'), b.toLocaleLowerCase('fr')];
  return lowA === lowB ? { before: a, after: b } : { before: lowA, after: lowB };
}

function wordsIn(text: string): number {
  return tokenise(text).filter(({ kind }) => kind === 'word' || kind === 'number').length;
}

function lastWord(text: string): string {
  const tokens = tokenise(text);
  const at = tokens.findLastIndex(({ kind }) => kind === 'word' || kind === 'number');
  return at < 0 ? '' : text.slice(tokens[at]?.from);
}

function firstWord(text: string): string {
  const word = tokenise(text).find(({ kind }) => kind === 'word' || kind === 'number');
  return word ? text.slice(0, word.to) : '';
}
