import { HIGH_1252 } from '#lib/domain/text/windows-1252.ts';

const BYTE_OF = new Map([...HIGH_1252].map((character, index) => [character, 0x80 + index]));

/** A character that Windows-1252 has above ASCII. */
const WIDE = `\u00a0-\u00ff${HIGH_1252}`;
/**
 * What French and English look like when UTF-8 was read as Windows-1252: « Ã© », « â€™ », « Å“ », « Â » before a
 * sign. Other lead bytes are left alone: « CAFÉ» is two characters that could be one, and is not.
 */
const SUSPECT = new RegExp(`[ÂÃÅ][${WIDE}]|â[${WIDE}]{2}`, 'gu');
/** What French and English can have become: accented letters, œ, signs and spaces of Latin-1, general punctuation. */
const PLAUSIBLE = /^[\u00a0-\u00ffŒœŸŠšŽž\u2009-\u2026\u202f\u2030\u2032-\u203a\u20ac\u2122\u2212]$/u;

/** A text in which UTF-8 that was read as Windows-1252 is text again, and how many characters that made. */
export interface Repaired {
  text: string;
  count: number;
  /** Offset in the text as given, of an offset in `text`. */
  toGiven(offset: number): number;
}

/**
 * Repairs mojibake, character by character, so that a text of which only a part was hurt keeps the rest; twice at
 * most, for text that went wrong twice. A single doubtful pair in a whole text is left: « Â» » may be meant.
 */
export function repairMojibake(text: string): Repaired {
  let current = text;
  let count = 0;
  let toGiven = (offset: number) => offset;
  for (let round = 0; round < 2; round++) {
    const once = repairOnce(current);
    if (once.count === 0 || (once.count === 1 && !/â€|Ã[\u00a0-\u00bf]/u.test(current))) break;
    current = once.text;
    count += once.count;
    const earlier = toGiven;
    toGiven = (offset) => earlier(once.toGiven(offset));
  }
  return { text: current, count, toGiven };
}

function repairOnce(text: string): Repaired {
  /** Where characters were made, in the repaired text, and by how much the given one is longer from there on. */
  const places: number[] = [];
  const longer: number[] = [];
  const repaired = text.replace(SUSPECT, (match, at: number) => {
    const character = decoded(match);
    if (character === null || !PLAUSIBLE.test(character)) return match;
    const before = longer.at(-1) ?? 0;
    places.push(at - before);
    longer.push(before + match.length - character.length);
    return character;
  });
  const toGiven = (offset: number) => {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return offset + (longer[low - 1] ?? 0);
  };
  return { text: repaired, count: places.length, toGiven };
}

/** The one character that these make as bytes of UTF-8, or null. */
function decoded(piece: string): string | null {
  const bytes = Uint8Array.from(piece, (character) => BYTE_OF.get(character) ?? character.charCodeAt(0));
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return [...text].length === 1 ? text : null;
  } catch {
    return null;
  }
}
