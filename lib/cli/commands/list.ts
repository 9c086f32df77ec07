import { parseArgs } from 'node:util';
import { asPerson, requireDeskId } from '#lib/cli/as-person.ts';
import type { Command } from '#lib/cli/command.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import { listArticles } from '#lib/usecases/list-articles.ts';

const PAGE = 200;

export const command: Command = {
  name: 'list',
  usage: '[--desk SLUG] [--json] [--user EMAIL]',
  summary: 'Lists the articles, the last changed first.',
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: {
        desk: { type: 'string' },
        json: { type: 'boolean', default: false },
        user: { type: 'string' },
      },
    });
    await asPerson(values.user, async (call) => {
      const desk = values.desk === undefined ? undefined : await requireDeskId(call.db, values.desk);
      const articles: ArticleSummaryJson[] = [];
      let cursor: string | undefined;
      do {
        const page = await listArticles(call, { desk, cursor, limit: PAGE });
        articles.push(...page.items);
        cursor = page.nextCursor ?? undefined;
      } while (cursor);
      if (values.json) console.log(JSON.stringify(articles, null, 2));
      else if (articles.length === 0) console.log('No article yet: relire import adds one.');
      else for (const article of articles) console.log(line(article));
    });
    return 0;
  },
};

function line({ id, slug, status, counts, title }: ArticleSummaryJson): string {
  const ready = `${counts.done + counts.approved}/${counts.sentences}`;
  const open = `${counts.openFlags + counts.openFindings} open`;
  return `${id}  ${status.padEnd(11)}  ${ready.padStart(9)}  ${open.padStart(9)}  ${slug}  ${title}`;
}
