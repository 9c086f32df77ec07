import { getReceived } from '#lib/db/rows/text.ts';
import type { Side } from '#lib/domain/ingest.ts';
import type { FileKind } from '#lib/formats/read/received.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import type { Call } from './call.ts';

/** Ends of names by what a file is; what it was called where it came from is not used for anything. */
const SUFFIXES: Record<FileKind, string> = {
  text: '.txt',
  html: '.html',
  docx: '.docx',
  xliff: '.xlf',
  tmx: '.tmx',
  table: '.csv',
  jsonl: '.jsonl',
};

/** One side of an article as it was received, byte for byte: the file that was uploaded, or the text that was sent. */
export async function getText(
  call: Call,
  { id, side }: { id: string; side: Side },
): Promise<{ fileName: string; mediaType: string; bytes: Uint8Array }> {
  const article = await requireArticle(call, id, 'article:read');
  const received = await getReceived(call.db, id, side);
  if (!received) throw new Problem(404, 'not-found');
  const suffix = SUFFIXES[received.kind as FileKind] ?? '.bin';
  return {
    fileName: `${article.slug}.${side === 'source' ? 'en' : 'fr'}${suffix}`,
    // The encoding of an uploaded text is its own.
    mediaType: received.isFile
      ? received.kind === 'text'
        ? 'text/plain'
        : 'application/octet-stream'
      : 'text/plain; charset=utf-8',
    bytes: received.bytes,
  };
}
