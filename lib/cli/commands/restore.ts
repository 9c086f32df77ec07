import { parseArgs } from 'node:util';
import { type Command, UsageError } from '#lib/cli/command.ts';
import { openDatabase } from '#lib/cli/database.ts';
import { restoreDump } from '#lib/cli/dump.ts';

export const command: Command = {
  name: 'restore',
  usage: 'FILE.jsonl.gz',
  summary: 'Loads a backup into an empty database: a new RELIRE_DATA folder or DATABASE_URL.',
  async run(argv) {
    const { positionals } = parseArgs({ args: argv, allowPositionals: true, options: {} });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Name one backup to read.');
    const database = await openDatabase({ migrated: false });
    try {
      console.log(`${await restoreDump(database.url, file)} rows restored`);
    } finally {
      await database.close();
    }
    return 0;
  },
};
