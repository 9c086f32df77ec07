import { createHash } from 'node:crypto';
import { findUploads, forgetUploads } from '#lib/db/rows/upload.ts';
import { type IngestStep, type LinesAround, readingSteps, type Side } from '#lib/domain/ingest.ts';
import type { TextUnit } from '#lib/domain/units.ts';
import { linesAroundSchema, type ReadFileJson, readingStepSchema } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from './call.ts';
import { readFile } from './read-file.ts';

/** Files that the texts of an import were read from, by their ids. */
export interface ImportFiles {
  source?: string | undefined;
  target?: string | undefined;
  /** One file of both languages. */
  both?: string | undefined;
}

/** What a side of a new article has of its file. */
export interface FileOfSide {
  uploadId: string | null;
  steps: IngestStep[];
  /** What stands around the article in it. */
  around: LinesAround[];
}

/**
 * Reads a file and keeps it, so that an article that is imported from it has the very bytes. Whoever may only read
 * leaves nothing behind.
 *
 * @param asTextToo keep it even where it holds nothing but the text that was read from it
 * @throws Problem as `readFile`
 */
export async function receiveFile(
  call: Call,
  { name, bytes }: { name: string; bytes: Uint8Array },
  { asTextToo = true }: { asTextToo?: boolean } = {},
): Promise<ReadFileJson> {
  const { around, ...read } = await readFile({ name, bytes });
  if (!call.actor.canWrite) return read;
  if (!asTextToo && read.text !== null && Buffer.from(read.text).equals(bytes)) return read;
  const { id } = await call.db.upload.create({
    data: {
      userId: call.actor.userId,
      // Cut, it may end in half a character.
      name: name.slice(0, 200).toWellFormed(),
      kind: read.kind,
      bytes: new Uint8Array(bytes),
      sha256: digest(bytes),
      readAs: read.paragraphs ? digestOfUnits(read.paragraphs) : digest(read.text ?? ''),
      steps: read.steps,
      around: around.map((run) => ({ ...run })),
    },
    select: { id: true },
  });
  await forgetUploads(call.db, call.actor.userId);
  return { ...read, fileId: id };
}

/**
 * The files that an import says its texts came from.
 * @throws Problem `file-gone` for one that is not the caller's, is forgotten, or holds another text
 */
export async function filesOfImport(
  call: Call,
  { source, target, paragraphs }: { source: string; target: string; paragraphs?: Units | undefined },
  files: ImportFiles = {},
): Promise<Record<Side, FileOfSide>> {
  const named = paragraphs ? { source: files.both, target: files.both } : files;
  const ids = [named.source, named.target].filter((id) => id !== undefined);
  const uploads = ids.length === 0 ? [] : await findUploads(call.db, call.actor.userId, ids);
  const of = (side: Side): FileOfSide => {
    const id = named[side];
    if (id === undefined) return { uploadId: null, steps: [], around: [] };
    const upload = uploads.find((one) => one.id === id);
    const text = side === 'source' ? source : target;
    const readAs = paragraphs ? digestOfUnits(paragraphs) : digest(text);
    if (upload?.readAs !== readAs) throw new Problem(422, 'file-gone');
    const steps = readingSteps(side, readingStepSchema.array().parse(upload.steps));
    return { uploadId: id, steps, around: linesAroundSchema.array().parse(upload.around) };
  };
  return { source: of('source'), target: of('target') };
}

type Units = readonly (readonly TextUnit[])[];

function digestOfUnits(paragraphs: Units): string {
  return digest(
    JSON.stringify(paragraphs.map((units) => units.map(({ source, target }) => [source, target]))),
  );
}

function digest(of: string | Uint8Array): string {
  return createHash('sha256').update(of).digest('hex');
}
