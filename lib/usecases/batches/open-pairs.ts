import { createHash } from 'node:crypto';
import type { NewBatchItem } from '#lib/db/rows/batch.ts';
import {
  type ListedPair,
  LONGEST_TITLE,
  MANIFESTS,
  ownFiles,
  pairsByName,
  parseManifest,
} from '#lib/domain/batch-pairs.ts';
import { openArchive } from '#lib/formats/read/archive.ts';
import type { FileSet } from '#lib/formats/read/files.ts';
import { UnreadableFile } from '#lib/formats/read/received.ts';
import type { ReadFileJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { asProblem, readFile } from '#lib/usecases/read-file.ts';
import { receiveFile } from '#lib/usecases/receive-file.ts';

type FileRead = Pick<ReadFileJson, 'text' | 'paragraphs' | 'title'> & { fileId?: string | undefined };
interface Trouble {
  trouble: string;
}

/** Pairs among some files: those that their manifest lists, or those whose names go together and files of both. */
export interface Pairs {
  count: number;
  /** SHA-256 of all that would be imported, hex: the same files are the same batch. */
  digest(): Promise<string>;
  /**
   * Reads the texts one pair after the other, and keeps what is more than its text, unless nobody asks for it. What
   * cannot be read is an item with its trouble.
   */
  items(call: Call | null): AsyncGenerator<NewBatchItem>;
}

/**
 * Finds the pairs among files. Their folder may be packed in one of its own, as archives of a folder are.
 *
 * @throws Problem `no-pairs`, `bad-manifest`
 */
export async function openPairs(files: FileSet): Promise<Pairs> {
  const { root, names } = ownFiles(files.names);
  const read = (name: string) => files.read(root + name);
  const known = new Set(names);
  const pairs = (await listedPairs(known, read)) ?? pairsByName(names);
  if (pairs.length === 0) throw new Problem(422, 'no-pairs');

  const readOne = async (file: string | null, call: Call | null): Promise<FileRead | Trouble> => {
    if (!file) return { trouble: 'empty-text' };
    if (!known.has(file)) return { trouble: 'not-found' };
    try {
      const given = { name: file.split('/').at(-1) ?? file, bytes: await read(file) };
      const { text, paragraphs, title, fileId } = await (call
        ? receiveFile(call, given, { asTextToo: false })
        : readFile(given));
      return { text, paragraphs, title, fileId: fileId ?? undefined };
    } catch (error) {
      if (error instanceof UnreadableFile || error instanceof Problem) return { trouble: error.code };
      throw error;
    }
  };
  async function* items(call: Call | null): AsyncGenerator<NewBatchItem> {
    for (const { name, source, target, both, title } of pairs) {
      const about = { name: name.slice(0, 500), title };
      if (both !== undefined) yield { ...about, ...unitsOf(await readOne(both, call), title) };
      else {
        const [english, french] = [textIn(await readOne(source, call)), textIn(await readOne(target, call))];
        yield {
          ...about,
          source: english.text,
          target: french.text,
          sourceUploadId: english.fileId,
          targetUploadId: french.fileId,
          trouble: english.trouble ?? french.trouble,
        };
      }
    }
  }
  return {
    count: pairs.length,
    items,
    async digest() {
      const hash = createHash('sha256');
      for await (const item of items(null)) hash.update(`${JSON.stringify(item)}\n`);
      return hash.digest('hex');
    },
  };
}

/** The text of a file that is to hold one language. */
function textIn(read: FileRead | Trouble): { text: string; fileId?: string | undefined; trouble?: string } {
  if ('trouble' in read) return { text: '', ...read };
  const { text, fileId } = read;
  return text === null ? { text: '', trouble: 'one-text-wanted' } : { text, fileId };
}

/** What an item has of a file that is to hold both languages. */
function unitsOf(read: FileRead | Trouble, title: string | undefined): Omit<NewBatchItem, 'name'> {
  const texts = { source: '', target: '' };
  if ('trouble' in read) return { ...texts, ...read };
  if (!read.paragraphs) return { ...texts, trouble: 'both-texts-wanted' };
  return {
    ...texts,
    title: title || read.title.slice(0, LONGEST_TITLE),
    paragraphs: read.paragraphs,
    sourceUploadId: read.fileId,
  };
}

/** The pairs in a ZIP, given as bytes or as its path. @throws Problem as `openPairs`, and for what is no sound ZIP */
export async function openZipOfPairs(archive: Uint8Array | string): Promise<Pairs & { close(): void }> {
  const files = await openArchive(archive).catch((error: unknown) => {
    throw asProblem(error);
  });
  try {
    return { ...(await openPairs(files)), close: files.close };
  } catch (error) {
    files.close();
    throw error;
  }
}

async function listedPairs(names: ReadonlySet<string>, read: FileSet['read']): Promise<ListedPair[] | null> {
  const manifest = MANIFESTS.find((name) => names.has(name));
  if (!manifest) return null;
  const bytes = await read(manifest).catch(() => {
    throw new Problem(422, 'bad-manifest');
  });
  const pairs = parseManifest(manifest, Buffer.from(bytes).toString('utf8'));
  if (!pairs) throw new Problem(422, 'bad-manifest');
  return pairs;
}
