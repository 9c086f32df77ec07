/** The same function, which works out each answer once. For lookups that hostile text repeats at every word. */
export function memo<Value>(answer: (words: string) => Value): (words: string) => Value {
  const known = new Map<string, Value>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined || known.has(words)) return before as Value;
    const value = answer(words);
    known.set(words, value);
    return value;
  };
}
