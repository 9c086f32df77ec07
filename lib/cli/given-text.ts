import { readFile } from 'node:fs/promises';
import { CommandError } from '#lib/cli/command.ts';
import { hasForbiddenCharacters, normaliseText } from '#lib/domain/text/normalise.ts';

/** A text file in the project's normal form that still knows its offsets in the file as it was given. */
export interface GivenText {
  /** Normal form: no byte order mark, `\n`, NFC. */
  text: string;
  /** Offset in the file as given, of an offset in `text`; UTF-16 units. */
  toGiven(offset: number): number;
}

/** @throws {CommandError} when the file cannot be read or is not a UTF-8 text */
export async function readGivenText(path: string): Promise<GivenText> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new CommandError(
      code === 'ENOENT' ? `${path}: no such file.` : `${path} cannot be read (${code}).`,
    );
  }
  let raw: string;
  try {
    raw = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError(`${path} is not UTF-8 text.`);
  }
  if (hasForbiddenCharacters(raw)) throw new CommandError(`${path} holds NUL characters: it is not a text.`);
  return givenText(raw);
}

/** See GivenText. Exported for its tests. */
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

/** A line without its line end; offsets are in the text's normal form. */
export interface Line {
  text: string;
  from: number;
}

/** The lines of a text in normal form; a line end at the very end opens no further line. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, from });
    from += line.length + 1;
  }
  if (lines.at(-1)?.text === '') lines.pop();
  return lines;
}
