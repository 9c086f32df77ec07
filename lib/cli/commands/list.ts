import { parseArgs } from 'node:util';
import { asPerson, requireDeskId } from '#lib/cli/as-person.ts';
import type { Command } from '#lib/cli/command.ts';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import type { BatchJson } from '#lib/http/contract/batches.ts';
import { listBatches } from '#lib/usecases/batches/list-batches.ts';
import { listArticles } from '#lib/usecases/list-articles.ts';

const PAGE = 200;

export const command: Command = {
  name: 'list',
  usage: '[--batches] [--desk SLUG] [--json] [--user EMAIL]',
  summary: 'Lists the articles, the last changed first, or the batches, the newest first.',
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: {
        batches: { type: 'boolean', default: false },
        desk: { type: 'string' },
        json: { type: 'boolean', default: false },
        user: { type: 'string' },
      },
    });
    await asPerson(values.user, async (call) => {
      const desk = values.desk === undefined ? undefined : await requireDeskId(call.db, values.desk);
      if (values.batches) {
        const batches = await everyPage((cursor) => listBatches(call, { desk, cursor, limit: PAGE }));
        show(batches, values.json, batchLine, 'No batch yet: relire import --batch makes one.');
      } else {
        const articles = await everyPage((cursor) => listArticles(call, { desk, cursor, limit: PAGE }));
        show(articles, values.json, articleLine, 'No article yet: relire import adds one.');
      }
    });
    return 0;
  },
};

interface Page<T> {
  items: T[];
  nextCursor: string | null;
}

async function everyPage<T>(read: (cursor: string | undefined) => Promise<Page<T>>): Promise<T[]> {
  const all: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await read(cursor);
    all.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  return all;
}

function show<T>(items: readonly T[], json: boolean, line: (item: T) => string, none: string): void {
  if (json) console.log(JSON.stringify(items, null, 2));
  else if (items.length === 0) console.log(none);
  else for (const item of items) console.log(line(item));
}

function batchLine({ id, name, counts, createdAt }: BatchJson): string {
  const { waiting, done, failed } = counts;
  return `${id}  ${createdAt}  ${done} done, ${failed} failed, ${waiting} waiting  ${name}`;
}

function articleLine({ id, slug, status, counts, title }: ArticleSummaryJson): string {
  const ready = `${counts.done + counts.approved}/${counts.sentences}`;
  const open = `${counts.openFlags + counts.openFindings} open`;
  return `${id}  ${status.padEnd(11)}  ${ready.padStart(9)}  ${open.padStart(9)}  ${slug}  ${title}`;
}
