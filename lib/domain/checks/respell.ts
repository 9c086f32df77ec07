/** By how frequent they are: who asks for a part of the words has asked for the likely ones. */
const LETTERS = [...'eésaitnrulodcmpvqfbghjàxyèêzwçkùâîôûœëïü'];
/** Letters that differ by their accent alone: the commonest slip of all. */
const ACCENTS = ['aàâ', 'cç', 'eéèêë', 'iîï', 'oô', 'uùûü'];

/**
 * The known words one slip away from a word, by the likeliest kind of slip that gives any: an accent, two letters
 * exchanged, a letter doubled or not, one left out, then one too many, one for another (Damerau 1964; the order is that of
 * their frequency in Kukich 1992). Asks `knows` some six hundred times for a word of ten letters.
 */
export function respell(word: string, knows: (word: string) => boolean): string[] {
  for (const candidates of [accents, swaps, doubles, missing, others]) {
    const found = [...new Set(candidates(word))].filter(
      (candidate) => candidate !== word && knows(candidate),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function* accents(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) {
    const family = ACCENTS.find((letters) => letters.includes(word.charAt(at)));
    for (const letter of family ?? '') yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}

function* swaps(word: string): Iterable<string> {
  for (let at = 1; at < word.length; at++) {
    yield word.slice(0, at - 1) + word.charAt(at) + word.charAt(at - 1) + word.slice(at + 1);
  }
}

function* doubles(word: string): Iterable<string> {
  for (let at = 0; at < word.length; at++) {
    const letter = word.charAt(at);
    yield word.slice(0, at) + letter + word.slice(at);
    if (word.charAt(at + 1) === letter) yield word.slice(0, at) + word.slice(at + 1);
  }
}

function* missing(word: string): Iterable<string> {
  for (const letter of LETTERS) {
    for (let at = 0; at <= word.length; at++) yield word.slice(0, at) + letter + word.slice(at);
  }
  for (let at = 0; at < word.length; at++) yield word.slice(0, at) + word.slice(at + 1);
}

function* others(word: string): Iterable<string> {
  // The first letter of a word is seldom the wrong one.
  for (const letter of LETTERS) {
    for (let at = 1; at < word.length; at++) yield word.slice(0, at) + letter + word.slice(at + 1);
  }
}
