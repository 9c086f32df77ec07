/** Letters without their accents, in lower case: « Révéler » is found by « reveler ». */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .replace(/’/g, "'")
    .toLowerCase();
}

const AT_WORD = 8;
const IN_A_ROW = 5;

/**
 * How well some letters, in their order, are found in a text: higher is better, null when they are not. Letters
 * that begin words or follow one another count more; a text with little else comes first.
 */
export function fuzzyScore(query: string, text: string): number | null {
  const wanted = fold(query).replace(/\s+/g, '');
  const folded = fold(text);
  // To wait for the beginning of a word is mostly better, and may miss what comes before it.
  const scores = [walk(wanted, folded, true), walk(wanted, folded, false)].filter((score) => score !== null);
  return scores.length > 0 ? Math.max(...scores) - folded.length / 100 : null;
}

function walk(wanted: string, text: string, waiting: boolean): number | null {
  let score = 0;
  let last = -1;
  for (const letter of wanted) {
    const next = text.indexOf(letter, last + 1);
    if (next < 0) return null;
    const inRow = next === last + 1;
    const at = waiting && !(inRow && last >= 0) ? (wordStart(text, letter, next) ?? next) : next;
    score += 1 + (at === last + 1 && last >= 0 ? IN_A_ROW : 0) + (isWordStart(text, at) ? AT_WORD : 0);
    last = at;
  }
  return score;
}

function wordStart(text: string, letter: string, from: number): number | null {
  for (let at = from; at >= 0; at = text.indexOf(letter, at + 1)) {
    if (isWordStart(text, at)) return at;
  }
  return null;
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}
