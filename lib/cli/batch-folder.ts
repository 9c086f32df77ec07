import { readFile as readBytes, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { CommandError } from '#lib/cli/command.ts';
import type { FileSet } from '#lib/formats/read/files.ts';
import { LIMITS, UnreadableFile } from '#lib/formats/read/received.ts';
import { PROBLEM_TEXTS, Problem } from '#lib/http/problem.ts';
import { openPairs, openZipOfPairs, type Pairs } from '#lib/usecases/batches/open-pairs.ts';

/**
 * The pairs in a folder or in a ZIP.
 * @throws {CommandError} when there is no such thing, no pair in it, or its manifest is not one
 */
export async function openBatch(path: string): Promise<Pairs & { close(): void }> {
  const real = await realpath(path).catch(() => {
    throw new CommandError(`${path}: no such folder.`);
  });
  try {
    if ((await stat(real)).isFile()) return await openZipOfPairs(real);
    return { ...(await openPairs(await filesOf(real))), close: () => undefined };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    if (!(error instanceof Problem)) throw new CommandError(`${path} is not a folder that can be read.`);
    throw new CommandError(`${path}: ${PROBLEM_TEXTS[error.code]?.en ?? error.code}`);
  }
}

async function filesOf(folder: string): Promise<FileSet> {
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  return {
    // A link is followed when it is read, and leads nowhere outside.
    names: files
      .filter((file) => file.isFile() || file.isSymbolicLink())
      .map((file) =>
        join(file.parentPath, file.name)
          .slice(folder.length + 1)
          .replaceAll(sep, '/'),
      ),
    async read(name) {
      const path = await realpath(resolve(folder, name)).catch(() => null);
      if (!path?.startsWith(folder + sep)) throw new Problem(404, 'not-found');
      const found = await stat(path);
      if (!found.isFile()) throw new Problem(404, 'not-found');
      if (found.size > LIMITS.fileBytes) throw new UnreadableFile('file-too-large');
      return readBytes(path);
    },
  };
}
