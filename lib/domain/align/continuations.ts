/**
 * Marks the sentences that go on with the one before them: they start in lower case, as the second piece of a
 * sentence cut by a false stop does. The first sentence continues nothing.
 */
export function markContinuations(sentences: readonly string[]): Uint8Array {
  return Uint8Array.from(sentences, (text, index) => {
    const opensLower = /^[«“"'(\s]*\p{Ll}(?!\p{Lu})/u.test(text);
    return index > 0 && opensLower ? 1 : 0;
  });
}
