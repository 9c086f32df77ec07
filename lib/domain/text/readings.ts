import { givenText } from './given-text.ts';
import { repairMojibake } from './mojibake.ts';

/** One of the two ways to read a text: with its mojibake repaired, and as it came. */
export interface Reading {
  /** Normal form. */
  text: string;
  /** Where a place of the other reading is in this one. */
  fromOther(offset: number): number;
}

/** Both readings of a text, with the way between them; a place within a repaired character is its beginning. */
export function readingsOf(raw: string): { repaired: Reading; received: Reading } {
  const mended = repairMojibake(raw);
  const [repaired, received] = [givenText(mended.text), givenText(raw)];
  const repairedAt = (offset: number) => mended.toGiven(repaired.toGiven(offset));
  return {
    repaired: {
      text: repaired.text,
      fromOther: (offset) =>
        offset >= received.text.length
          ? repaired.text.length
          : placeOf(received.toGiven(offset), repaired.text.length, repairedAt),
    },
    received: {
      text: received.text,
      fromOther: (offset) =>
        offset >= repaired.text.length
          ? received.text.length
          : placeOf(repairedAt(offset), received.text.length, received.toGiven),
    },
  };
}

/** The first offset of a text that comes from `given` or from after it. */
function placeOf(given: number, length: number, toGiven: (offset: number) => number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (toGiven(middle) < given) low = middle + 1;
    else high = middle;
  }
  return low;
}
