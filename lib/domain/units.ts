/** A unit of a bilingual file: what is said on both sides, or on one when the other is empty. */
export interface TextUnit {
  source: string;
  target: string;
}

/** Both texts of a bilingual file as one would paste them: a paragraph a line, a space between its units. */
export function textsOf(paragraphs: readonly (readonly TextUnit[])[]): { source: string; target: string } {
  const of = (side: 'source' | 'target') =>
    paragraphs
      .map((units) =>
        units
          .map((unit) => unitLine(unit[side]))
          .filter((line) => line !== '')
          .join(' '),
      )
      .filter((line) => line !== '')
      .join('\n');
  return { source: of('source'), target: of('target') };
}

/** A unit is part of a line. */
export function unitLine(text: string): string {
  return text.replace(/[\n\r\u2028\u2029]+/g, ' ').trim();
}
