import { createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { createGzip } from 'node:zlib';
import { type Command, UsageError } from '#lib/cli/command.ts';
import { openDatabase } from '#lib/cli/database.ts';
import { dumpLines } from '#lib/cli/dump.ts';

export const command: Command = {
  name: 'backup',
  usage: 'FILE.jsonl.gz',
  summary:
    'Writes the whole database to a file, while the desk runs or not; the file can be read by its owner only.',
  async run(argv) {
    const { positionals } = parseArgs({ args: argv, allowPositionals: true, options: {} });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Name one file to write.');
    const database = await openDatabase({ migrated: false });
    const draft = `${file}.part`;
    try {
      // Renamed at the end: a backup that was cut short never takes the place of a whole one.
      await pipeline(dumpLines(database.url), createGzip(), createWriteStream(draft, { mode: 0o600 }));
      await rename(draft, file);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    } finally {
      await database.close();
    }
    console.log(`${file}: ${(await stat(file)).size} bytes`);
    return 0;
  },
};
