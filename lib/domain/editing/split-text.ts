/** The two halves of a sentence, without the space between them. */
export interface SplitText {
  head: string;
  tail: string;
  /** Where the tail begins in the whole. */
  tailFrom: number;
}

/**
 * Cuts a text at an offset (UTF-16 units); the spaces around the cut go, since sentences are joined with one.
 * @returns null when one half would have no words
 */
export function splitText(text: string, at: number): SplitText | null {
  const head = text.slice(0, at).trimEnd();
  const tail = text.slice(at).trimStart();
  return head && tail ? { head, tail, tailFrom: text.length - tail.length } : null;
}
