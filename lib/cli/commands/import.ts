import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { asPerson, requireDeskId } from '#lib/cli/as-person.ts';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { readGivenText } from '#lib/cli/given-text.ts';
import { importArticle } from '#lib/usecases/import-article.ts';

export const command: Command = {
  name: 'import',
  usage: '--source EN.txt --target FR.txt --desk SLUG [--title TITLE] [--user EMAIL]',
  summary: 'Imports a French article with its English reference, aligns and checks it.',
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: {
        source: { type: 'string' },
        target: { type: 'string' },
        desk: { type: 'string' },
        title: { type: 'string' },
        user: { type: 'string' },
      },
    });
    const { desk, title } = values;
    if (values.source === undefined || values.target === undefined) {
      throw new UsageError('Name both texts with --source and --target.');
    }
    if (desk === undefined) throw new UsageError('Name the desk with --desk.');
    const [source, target] = await Promise.all([readRaw(values.source), readRaw(values.target)]);
    const article = await asPerson(values.user, async (call) =>
      importArticle(call, { source, target, title, deskId: await requireDeskId(call.db, desk) }),
    );
    const { sentences, openFindings } = article.counts;
    console.log(`${article.id}  ${desk}/${article.slug}  ${sentences} sentences, ${openFindings} findings`);
    return 0;
  },
};

/** The file as it is, byte order mark and all: it is kept verbatim. */
async function readRaw(path: string): Promise<string> {
  const { text } = await readGivenText(path);
  if (text.trim() === '') throw new CommandError(`${path} is empty.`);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readFile(path));
}
