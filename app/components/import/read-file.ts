import { hasForbiddenCharacters } from '#lib/domain/text/normalise.ts';

/** Characters that the API takes a text; a file has at most four bytes for each. */
export const LONGEST_TEXT = 2_000_000;

export type FileTrouble = 'fileNotUtf8' | 'fileNotText' | 'fileTooLarge';

/** The text of a file as it is, byte order mark and line ends included, or why it cannot be taken. */
export async function readTextFile(file: File): Promise<{ text: string } | { trouble: FileTrouble }> {
  if (file.size > LONGEST_TEXT * 4) return { trouble: 'fileTooLarge' };
  const bytes = await file.arrayBuffer();
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { trouble: new Uint8Array(bytes).includes(0) ? 'fileNotText' : 'fileNotUtf8' };
  }
  if (hasForbiddenCharacters(text)) return { trouble: 'fileNotText' };
  return text.length > LONGEST_TEXT ? { trouble: 'fileTooLarge' } : { text };
}
