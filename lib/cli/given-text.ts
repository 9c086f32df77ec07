import { readFile } from 'node:fs/promises';
import { CommandError } from '#lib/cli/command.ts';
import { type GivenText, givenText } from '#lib/domain/text/given-text.ts';
import { hasForbiddenCharacters } from '#lib/domain/text/normalise.ts';

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
