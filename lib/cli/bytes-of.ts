import { readFile } from 'node:fs/promises';
import { CommandError } from '#lib/cli/command.ts';

/** @throws {CommandError} naming a file that there is not, or that cannot be read */
export async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new CommandError(
      code === 'ENOENT' ? `${path}: no such file.` : `${path} cannot be read (${code}).`,
    );
  }
}
