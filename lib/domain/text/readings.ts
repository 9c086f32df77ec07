import { givenText } from './given-text.ts';
import { repairMojibake } from './mojibake.ts';

/** One of the two ways to read a text: with its mojibake repaired, and as it came. */
export interface Reading {
  /** Normal form. */
  text: string;
  /** Where a place of the other reading is in this one. */
  fromOther(offset: number): number;
  /** Where a place of this reading is in the text as it came. */
  toRaw(offset: number): number;
}

/** A stretch of a text as it came that was not kept as it was. */
export interface Mended {
  from: number;
  to: number;
}

/** Where a text as it came holds mojibake that is repaired. */
export function mendedPlaces(raw: string): Mended[] {
  const { text, count, toGiven } = repairMojibake(raw);
  const places: Mended[] = [];
  for (let at = 0; places.length < count && at < text.length; at++) {
    const [from, to] = [toGiven(at), toGiven(at + 1)];
    if (to - from > 1) places.push({ from, to });
  }
  return places;
}

/** Both readings of a text, with the way between them; a place within a repaired character is its beginning. */
export function readingsOf(raw: string): { repaired: Reading; received: Reading } {
  const mended = repairMojibake(raw);
  const [repaired, received] = [givenText(mended.text), givenText(raw)];
  const repairedAt = (offset: number) => mended.toGiven(repaired.toGiven(offset));
  return {
    repaired: {
      text: repaired.text,
      toRaw: repairedAt,
      fromOther: (offset) =>
        offset >= received.text.length
          ? repaired.text.length
          : placeOf(received.toGiven(offset), repaired.text.length, repairedAt),
    },
    received: {
      text: received.text,
      toRaw: received.toGiven,
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
