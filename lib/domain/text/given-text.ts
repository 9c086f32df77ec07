import { normaliseText } from './normalise.ts';

/** A text in the project's normal form that still knows its offsets in the text as it was given. */
export interface GivenText {
  /** Normal form: no byte order mark, `\n`, NFC. */
  text: string;
  /** Offset in the text as given, of an offset in `text`; UTF-16 units. */
  toGiven(offset: number): number;
}

/** Brings a text into normal form. Total. */
export function givenText(raw: string): GivenText {
  const text = normaliseText(raw);
  if (text === raw) return { text, toGiven: (offset) => offset };
  // What normalisation changes, it changes within a character and the marks that follow it (or a line end):
  // piece by piece the two forms stay in step.
  const given = new Uint32Array(text.length + 1);
  let at = 0;
  let from = 0;
  for (const [piece] of raw.matchAll(/^\uFEFF+|\r\n?|\P{M}\p{M}*|\p{M}+/gsu)) {
    const length = normaliseText(piece).length;
    for (let i = 0; i < length && at < text.length; i += 1) given[at++] = from;
    from += piece.length;
  }
  given.fill(raw.length, at);
  return { text, toGiven: (offset) => given[Math.min(Math.max(offset, 0), text.length)] ?? raw.length };
}
