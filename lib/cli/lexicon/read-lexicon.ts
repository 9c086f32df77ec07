import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { CommandError } from '#lib/cli/command.ts';
import { ownLexicon, ownWordPairs } from '#lib/domain/align/default-lexicon.ts';
import { type Lexicon, lexiconFromPairs, type WordPair } from '#lib/domain/align/lexicon.ts';
import { parseDictd } from '#lib/formats/lexicon/dictd.ts';
import { parseLexiconTsv } from '#lib/formats/lexicon/tsv.ts';

/** The largest FreeDict dictionaries are a tenth of this. */
const LARGEST = 256 * 1024 * 1024;
const DICTD = /\.(?:index|dict|dict\.dz)$/;

/** The project's own lexicon together with those of files. */
export async function lexiconWith(paths: readonly string[]): Promise<Lexicon> {
  if (paths.length === 0) return ownLexicon();
  const files = await Promise.all(paths.map(readLexiconFile));
  return lexiconFromPairs([...ownWordPairs(), ...files.flat()]);
}

/**
 * Word pairs, English first, of a file a user installed: any of the two files of a dictd dictionary (the other must
 * stand beside it; a name such as `fra-eng` says that its headwords are French), or a table with tabs.
 *
 * @throws {CommandError} when the file cannot be read or holds no pair
 */
export async function readLexiconFile(path: string): Promise<WordPair[]> {
  const pairs = DICTD.test(path) ? await readDictd(path) : parseLexiconTsv(textOf(await bytesOf(path)));
  if (pairs.length === 0) throw new CommandError(`${path} holds no word pairs.`);
  return pairs;
}

async function readDictd(path: string): Promise<WordPair[]> {
  const stem = path.replace(DICTD, '');
  const index = textOf(await bytesOf(`${stem}.index`));
  const pairs = parseDictd(index, await unpackedDictionary(stem));
  const frenchFirst = /(?:^|[^a-z])fra?-eng?(?![a-z])/i.test(basename(stem));
  return frenchFirst ? pairs.map(([french, english]) => [english, french]) : pairs;
}

/** `.dict`, or else `.dict.dz`, which is gzip with an index of its own that ordinary readers pass over. */
async function unpackedDictionary(stem: string): Promise<Uint8Array> {
  const plain = await readFile(`${stem}.dict`).catch(() => null);
  if (plain) return plain;
  const packed = await bytesOf(`${stem}.dict.dz`);
  try {
    return gunzipSync(packed, { maxOutputLength: LARGEST });
  } catch {
    throw new CommandError(`${stem}.dict.dz cannot be unpacked.`);
  }
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new CommandError(`${path} cannot be read.`);
  }
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
