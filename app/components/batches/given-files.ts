/** A file that somebody chose, by its path in what was chosen. */
export interface GivenFile {
  path: string;
  size: number;
  bytes(): Promise<Uint8Array>;
}

/** Bytes that a ZIP may hold, unpacked: what the server takes of one. */
const MOST_UNPACKED = 512_000_000;

/** A ZIP could not be opened here. */
export class BrokenZip extends Error {
  override name = 'BrokenZip';
}

/**
 * The files that were chosen, those of ZIPs among them in place of these.
 * @throws BrokenZip naming the file
 */
export async function expand(files: readonly GivenFile[]): Promise<GivenFile[]> {
  const all: GivenFile[] = [];
  for (const file of files) {
    if (/\.zip$/iu.test(file.path)) all.push(...(await filesOfZip(file)));
    else all.push(file);
  }
  return all;
}

/** Files of an input: with their folder when a folder was chosen. */
export function filesOfInput(list: FileList): GivenFile[] {
  return [...list].map((file) => given(file, file.webkitRelativePath || file.name));
}

/** Files that were dropped, folders with all that is in them. */
export async function filesOfDrop(items: DataTransferItemList): Promise<GivenFile[]> {
  // Entries are there during the event only: all are asked for before anything is awaited.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map((entry) => filesOfEntry(entry)))).flat();
}

async function filesOfEntry(entry: FileSystemEntry): Promise<GivenFile[]> {
  const path = entry.fullPath.replace(/^\//u, '');
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [given(file, path)];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const files: GivenFile[] = [];
  // A reader gives a hundred entries at a time, and none when there are no more.
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return files;
    files.push(...(await Promise.all(some.map((one) => filesOfEntry(one)))).flat());
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function given(file: File, path: string): GivenFile {
  return { path, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}

async function filesOfZip(zip: GivenFile): Promise<GivenFile[]> {
  const { unzipSync } = await import('fflate');
  const bytes = await zip.bytes();
  let left = MOST_UNPACKED;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }) => {
    left -= originalSize;
    return left >= 0 && !name.endsWith('/');
  };
  let unpacked: Record<string, Uint8Array>;
  try {
    // Not in a worker, which fflate would make of a blob: the content security policy has none.
    unpacked = unzipSync(bytes, { filter });
  } catch {
    throw new BrokenZip(zip.path);
  }
  if (left < 0) throw new BrokenZip(zip.path);
  return Object.entries(unpacked).map(([path, content]) => ({
    path,
    size: content.length,
    bytes: async () => content,
  }));
}
