import { createHash } from 'node:crypto';
import { readFile as readBytes, readdir, realpath, stat } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import { z } from 'zod';
import { CommandError } from '#lib/cli/command.ts';
import type { NewBatchItem } from '#lib/db/rows/batch.ts';
import { type NamedPair, pairNames } from '#lib/domain/pair-names.ts';
import { Problem } from '#lib/http/problem.ts';
import { readFile } from '#lib/usecases/read-file.ts';

const manifestSchema = z.array(
  z.object({
    name: z.string().optional(),
    source: z.string(),
    target: z.string(),
    title: z.string().max(1000).optional(),
  }),
);

interface ListedPair extends NamedPair {
  title?: string | undefined;
}

/** Bytes of a file; the reader has the other limits. */
const LARGEST = 8_000_000;
/** What may be one side of a pair; files of both languages are imported by themselves. */
const ONE_SIDED = /\.(?:txt|md|html?|docx)$/iu;

/** A folder of pairs: those that its manifest lists, or those whose names go together. */
export interface BatchFolder {
  count: number;
  /** SHA-256 of all that would be imported, hex: the same folder is the same batch. */
  digest(): Promise<string>;
  /** Reads the texts one pair after the other. What cannot be read is an item with its trouble. */
  items(): AsyncGenerator<NewBatchItem>;
}

/** @throws {CommandError} when there is no such folder, no pair in it, or its manifest is not one */
export async function openBatchFolder(path: string): Promise<BatchFolder> {
  const folder = await realpath(path).catch(() => {
    throw new CommandError(`${path}: no such folder.`);
  });
  const files = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => {
    throw new CommandError(`${path} is not a folder that can be read.`);
  });
  const names = files
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
  const pairs = (await listedPairs(folder, names)) ?? pairNames(names.filter((name) => ONE_SIDED.test(name)));
  if (pairs.length === 0) {
    throw new CommandError(
      `${path} holds no pairs: name them X.en.txt and X.fr.txt, or list them in manifest.json.`,
    );
  }
  async function* items() {
    for (const pair of pairs) yield await readPair(folder, pair);
  }
  return {
    count: pairs.length,
    items,
    async digest() {
      const hash = createHash('sha256');
      for await (const item of items()) hash.update(`${JSON.stringify(item)}\n`);
      return hash.digest('hex');
    },
  };
}

async function listedPairs(folder: string, names: readonly string[]): Promise<ListedPair[] | null> {
  if (names.includes('manifest.json')) {
    const text = await readBytes(join(folder, 'manifest.json'), 'utf8');
    const manifest = manifestSchema.safeParse(parseJson(text));
    if (!manifest.success) {
      throw new CommandError(
        'manifest.json must be a list of {"source", "target"} and, if need be, "title".',
      );
    }
    return manifest.data.map((pair) => ({ ...pair, name: pair.name ?? pair.target }));
  }
  if (!names.includes('manifest.tsv')) return null;
  const lines = (await readBytes(join(folder, 'manifest.tsv'), 'utf8'))
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u);
  return lines
    .filter((line, index) => line.trim() !== '' && !(index === 0 && /^source\ttarget\b/iu.test(line)))
    .map((line) => {
      const [source = '', target = '', title] = line.split('\t');
      return { name: target || source, source, target, title: title || undefined };
    });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return null;
  }
}

async function readPair(folder: string, { name, source, target, title }: ListedPair): Promise<NewBatchItem> {
  const texts = await Promise.all([readText(folder, source), readText(folder, target)]);
  const trouble = texts.map((text) => text.trouble).find((one) => one !== undefined);
  return { name: name.slice(0, 500), source: texts[0].text, target: texts[1].text, title, trouble };
}

interface ReadText {
  text: string;
  trouble?: string;
}

async function readText(folder: string, file: string | null): Promise<ReadText> {
  if (!file) return { text: '', trouble: 'empty-text' };
  // Links are followed first: a manifest names nothing outside of its folder.
  const path = await realpath(resolve(folder, file)).catch(() => null);
  if (!path?.startsWith(folder + sep)) return { text: '', trouble: 'not-found' };
  try {
    if ((await stat(path)).size > LARGEST) return { text: '', trouble: 'file-too-large' };
    const { text } = await readFile({ name: basename(path), bytes: await readBytes(path) });
    return text === null ? { text: '', trouble: 'one-text-wanted' } : { text };
  } catch (error) {
    return { text: '', trouble: error instanceof Problem ? error.code : 'file-broken' };
  }
}
