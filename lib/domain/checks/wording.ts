/*
 * Messages are written with ordinary spaces, which an author can see, and get the no-break spaces of French
 * typography here: narrow before ; ! ?, full before : and % and inside guillemets.
 */

/** French text with its no-break spaces put in. */
export function french(text: string): string {
  return text
    .replace(/ ([;!?])/g, '\u202f$1')
    .replace(/ ([:%»])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
}

/** Words quoted in a French message. Long quotations keep their two ends. */
export function quoteFr(words: string): string {
  return `«\u00a0${shorten(words)}\u00a0»`;
}

/** Words quoted in an English message. */
export function quoteEn(words: string): string {
  return `“${shorten(words)}”`;
}

const LONGEST = 90;

function shorten(words: string): string {
  const line = words.replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space)).trim();
  if (line.length <= LONGEST) return line;
  const half = LONGEST / 2;
  return `${line.slice(0, half).trimEnd()} […] ${line.slice(-half).trimStart()}`;
}
