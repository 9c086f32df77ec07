import type { FileSet } from './files.ts';
import { LIMITS, UnreadableFile } from './received.ts';
import { entriesOf, isSymbolicLink, openZip, unpack } from './unzip.ts';

/** What an archive of files to import may hold. */
export const ARCHIVE_LIMITS = {
  /** Of the archive itself, where it is uploaded. */
  packedBytes: 32_000_000,
  entries: 10_000,
  /** Of all files together, unpacked. */
  unpackedBytes: 512_000_000,
} as const;

/**
 * The files of a ZIP, given as bytes or as the path of one on disk. Names are keys and never paths: nothing is
 * written anywhere. A file is unpacked when it is asked for, as a stream that stops at the first byte too many,
 * whatever the archive says of its sizes; an archive within the archive is a file like others, and is not opened.
 *
 * @throws UnreadableFile `archive-too-large`, `file-encrypted`, `file-broken` (no ZIP, two files of one name, links,
 *   names that lead out of the archive)
 */
export async function openArchive(
  archive: Uint8Array | string,
  limits: { entries: number; unpackedBytes: number } = ARCHIVE_LIMITS,
): Promise<FileSet & { close(): void }> {
  const zip = await openZip(archive);
  const entries = new Map<string, Parameters<typeof unpack>[1]>();
  try {
    if (zip.entryCount > limits.entries) {
      throw new UnreadableFile('archive-too-large', { maxEntries: limits.entries });
    }
    for await (const entry of entriesOf(zip)) {
      const name = entry.fileName;
      if (entry.isEncrypted()) throw new UnreadableFile('file-encrypted');
      if (isSymbolicLink(entry) || entries.has(name)) throw new UnreadableFile('file-broken');
      if (!name.endsWith('/')) entries.set(name, entry);
    }
  } catch (error) {
    zip.close();
    throw error instanceof UnreadableFile ? error : new UnreadableFile('file-broken');
  }
  /** A file that is read again costs nothing new; one that failed was work all the same. */
  const read = new Set<string>();
  let spent = 0;
  return {
    names: [...entries.keys()],
    close: () => zip.close(),
    async read(name) {
      const entry = entries.get(name);
      if (!entry) throw new UnreadableFile('file-broken');
      if (!read.has(name) && spent >= limits.unpackedBytes) {
        throw new UnreadableFile('archive-too-large', { maxBytes: limits.unpackedBytes });
      }
      let cost: number = LIMITS.fileBytes;
      try {
        const bytes = await unpack(zip, entry, LIMITS.fileBytes);
        cost = bytes.length;
        return bytes;
      } catch (error) {
        throw error instanceof UnreadableFile ? error : new UnreadableFile('file-broken');
      } finally {
        if (!read.has(name)) spent += cost;
        read.add(name);
      }
    },
  };
}
