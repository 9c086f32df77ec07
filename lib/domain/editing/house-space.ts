import type { SpaceName, SpacePlace } from '#lib/domain/checks/house.ts';

/** Which space a house sets at each place. */
export type HouseSpaces = Readonly<Record<SpacePlace, SpaceName>>;

/** Replaces `[from, to)` of a text by a space. */
export interface SpaceEdit {
  from: number;
  to: number;
  insert: string;
}

const CHARACTERS: Record<SpaceName, string> = { none: '', noBreak: '\u00a0', narrow: '\u202f' };
const SPACE = /[ \u00a0\u202f\u2009]/;
const MARKS: Readonly<Record<string, SpacePlace>> = {
  ';': ';',
  '!': '!',
  '?': '?',
  ':': ':',
  '%': '%',
  '»': 'guillemets',
};

/**
 * The space that a house wants at the caret, in the place of the spaces that stand there: by the mark that
 * follows, the guillemet or the figure before; a no-break space where no rule speaks.
 */
export function houseSpace(text: string, at: number, spaces: HouseSpaces): SpaceEdit {
  let from = at;
  let to = at;
  while (from > 0 && SPACE.test(text[from - 1] ?? '')) from -= 1;
  while (to < text.length && SPACE.test(text[to] ?? '')) to += 1;
  const place = placeBetween(text.slice(0, from), text.slice(to));
  return { from, to, insert: place === null ? CHARACTERS.noBreak : CHARACTERS[spaces[place]] };
}

function placeBetween(before: string, after: string): SpacePlace | null {
  const mark = MARKS[after[0] ?? ''];
  if (mark) return mark;
  if (before.endsWith('«')) return 'guillemets';
  if (!/\d$/.test(before)) return null;
  if (/^\d{3}(?!\d)/.test(after)) return 'thousands';
  return /^[\p{L}°€$£]/u.test(after) ? 'unit' : null;
}
