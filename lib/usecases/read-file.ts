import type { LinesAround } from '#lib/domain/ingest.ts';
import { guessLanguage } from '#lib/domain/text/language.ts';
import { hasForbiddenCharacters } from '#lib/domain/text/normalise.ts';
import { UnreadableFile } from '#lib/formats/read/received.ts';
import type { ReadFileJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { readOffThread } from '#lib/jobs/read-off-thread.ts';

/**
 * Reads a file into one text or into units of both languages. Stores nothing and looks at nothing else, so everybody
 * may.
 *
 * @returns besides, the lines of a page around the article that it holds
 * @throws Problem with the code of `UnreadableFile`, status 422 or 413
 */
export async function readFile({
  name,
  bytes,
}: {
  name: string;
  bytes: Uint8Array;
}): Promise<ReadFileJson & { around: LinesAround[] }> {
  try {
    const file = await readOffThread(bytes, name);
    if ('text' in file) {
      const { kind, steps, text, around = [] } = file;
      if (hasForbiddenCharacters(text + JSON.stringify(around))) throw new UnreadableFile('file-not-text');
      return {
        kind,
        steps,
        title: '',
        text,
        language: guessLanguage(text).language,
        paragraphs: null,
        fileId: null,
        around,
      };
    }
    const { kind, steps, title, paragraphs } = file;
    if (hasForbiddenCharacters(JSON.stringify(paragraphs))) throw new UnreadableFile('file-not-text');
    return { kind, steps, title, text: null, language: null, paragraphs, fileId: null, around: [] };
  } catch (error) {
    throw asProblem(error);
  }
}

/** An unreadable file as the refusal that its reader gets; anything else as it is. */
export function asProblem(error: unknown): unknown {
  if (!(error instanceof UnreadableFile)) return error;
  return new Problem(error.code === 'file-too-large' ? 413 : 422, error.code, error.extra);
}
