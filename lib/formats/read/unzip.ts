import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl';
import { UnreadableFile } from './received.ts';

/** What a Word file may hold. Real ones have tens of parts and unpack to some megabytes, pictures aside. */
export const ZIP_LIMITS = {
  entries: 2000,
  /** Of the parts that are unpacked, together. */
  bytes: 32_000_000,
  /** Unpacked bytes for one packed, of a part above 1 MB: text reaches 20 at most, a bomb 1000. */
  ratio: 100,
} as const;

/**
 * Unpacks the wanted parts of a ZIP, as a stream that stops at the first byte too many: what the archive says of
 * its sizes is believed in no case. Nothing is written to disk, names lead nowhere.
 *
 * @throws UnreadableFile `file-too-large` with the limit, `file-encrypted`, `file-broken`
 */
export async function unzip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Buffer>> {
  const zip = await openZip(bytes);
  if (zip.entryCount > ZIP_LIMITS.entries) {
    throw new UnreadableFile('file-too-large', { maxEntries: ZIP_LIMITS.entries });
  }
  const parts = new Map<string, Buffer>();
  const names = new Set<string>();
  let total = 0;
  try {
    for await (const entry of entriesOf(zip)) {
      // Two parts of one name: programs differ on which one counts.
      if (names.has(entry.fileName)) throw new UnreadableFile('file-broken');
      names.add(entry.fileName);
      if (isSymbolicLink(entry)) throw new UnreadableFile('file-broken');
      if (entry.isEncrypted()) throw new UnreadableFile('file-encrypted');
      if (!wanted(entry.fileName)) continue;
      const part = await unpack(zip, entry, ZIP_LIMITS.bytes - total);
      total += part.length;
      parts.set(entry.fileName, part);
    }
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile('file-broken');
  } finally {
    zip.close();
  }
  return parts;
}

/** Unix keeps the mode of a file in the upper half of its external attributes. */
export function isSymbolicLink(entry: Entry): boolean {
  return ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}

/** Opens a ZIP of bytes, or of a file on disk by its path. @throws UnreadableFile `file-broken` */
export function openZip(archive: Uint8Array | string): Promise<ZipFile> {
  const options = { lazyEntries: true, strictFileNames: false, autoClose: false };
  return new Promise((resolve, reject) => {
    const opened = (error: Error | null, zip: ZipFile) => {
      if (error) reject(new UnreadableFile('file-broken'));
      else resolve(zip);
    };
    if (typeof archive === 'string') open(archive, options, opened);
    else fromBuffer(Buffer.from(archive), options, opened);
  });
}

export async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      zip.once('entry', resolve);
      zip.once('end', () => resolve(null));
      zip.once('error', reject);
      zip.readEntry();
    });
    zip.removeAllListeners();
    if (!entry) return;
    yield entry;
  }
}

/** The bytes of an entry. @throws UnreadableFile `file-too-large` when they are more than `room`, or of a bomb */
export async function unpack(zip: ZipFile, entry: Entry, room: number): Promise<Buffer> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => (error ? reject(error) : resolve(opened)));
  });
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const piece = Buffer.from(chunk as Uint8Array);
    size += piece.length;
    const isBomb = size > 1_000_000 && size > entry.compressedSize * ZIP_LIMITS.ratio;
    if (size > room || isBomb) throw new UnreadableFile('file-too-large', { maxBytes: room });
    chunks.push(piece);
  }
  return Buffer.concat(chunks);
}
