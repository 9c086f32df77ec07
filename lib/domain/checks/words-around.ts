/** What belongs to a word, its apostrophes and hyphens too. */
const IN_WORD = /[\p{L}\p{M}\p{N}’'-]/u;
/** No word is looked at further than this. */
const REACH = 30;

/** Where the word starts that ends at `at`; `at` itself where none does. One sign at a time: never a second look. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && IN_WORD.test(text.charAt(start - 1))) start--;
  return start;
}

/** Where the word ends that starts at `at`; `at` itself where none does. */
export function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < REACH && IN_WORD.test(text.charAt(end))) end++;
  return end;
}
