import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { asPerson, requireDeskId } from '#lib/cli/as-person.ts';
import { bytesOf } from '#lib/cli/bytes-of.ts';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { importFolder } from '#lib/cli/import-folder.ts';
import { placeAnnotations } from '#lib/cli/place-annotations.ts';
import type { ReadFileJson } from '#lib/http/contract/articles.ts';
import { PROBLEM_TEXTS, Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { receiveFile } from '#lib/usecases/receive-file.ts';

export const command: Command = {
  name: 'import',
  usage:
    '(--source EN --target FR | --pair FILE | --batch FOLDER_OR_ZIP) --desk SLUG [--title TITLE] [--json] [--user EMAIL] | --annotations FILE --article ARTICLE [--dry-run] [--json] [--desk SLUG] [--user EMAIL]',
  summary:
    'Imports a French article with its English reference, a folder or ZIP of such pairs (see docs/formats.md), or the annotations of an article (see docs/mqm.md).',
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: {
        source: { type: 'string' },
        target: { type: 'string' },
        pair: { type: 'string' },
        batch: { type: 'string' },
        annotations: { type: 'string' },
        article: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        desk: { type: 'string' },
        title: { type: 'string' },
        json: { type: 'boolean', default: false },
        user: { type: 'string' },
      },
    });
    const { desk, title, user, annotations, article: named } = values;
    if (annotations !== undefined) {
      if (named === undefined) throw new UsageError('Name the article with --article.');
      return placeAnnotations(annotations, named, {
        desk,
        user,
        apply: !values['dry-run'],
        json: values.json,
      });
    }
    if (named !== undefined) throw new UsageError('--article goes with --annotations.');
    if (values.batch !== undefined) {
      if (values.source ?? values.target ?? values.pair ?? title) {
        throw new UsageError('--batch names whole pairs by itself.');
      }
      if (desk === undefined) throw new UsageError('Name the desk with --desk.');
      return importFolder(values.batch, desk, { user, json: values.json });
    }
    requireFiles(values);
    if (desk === undefined) throw new UsageError('Name the desk with --desk.');
    const article = await asPerson(user, async (call) => {
      const deskId = await requireDeskId(call.db, desk);
      const texts = await readTexts(call, values);
      return importArticle(call, { ...texts, title: title ?? texts.title, deskId });
    });
    if (values.json) {
      console.log(JSON.stringify(article, null, 2));
      return 0;
    }
    const { sentences, openFindings } = article.counts;
    console.log(`${article.id}  ${desk}/${article.slug}  ${sentences} sentences, ${openFindings} findings`);
    return 0;
  },
};

interface Named {
  source?: string | undefined;
  target?: string | undefined;
  pair?: string | undefined;
}

function requireFiles({ source, target, pair }: Named): void {
  const named = [source, target].filter((path) => path !== undefined).length;
  if (pair === undefined ? named === 2 : named === 0) return;
  throw new UsageError('Name both texts with --source and --target, or one bilingual file with --pair.');
}

/** What to import: one bilingual file, or a file for each language. */
async function readTexts(call: Call, { source, target, pair }: Named) {
  if (pair !== undefined) {
    const { title, paragraphs, fileId } = await readAny(call, pair);
    if (!paragraphs) throw new CommandError(`${pair} holds one text: name both with --source and --target.`);
    const files = { both: fileId ?? undefined };
    return { source: '', target: '', paragraphs, files, title: title || undefined };
  }
  const [english, french] = await Promise.all([readOne(call, source ?? ''), readOne(call, target ?? '')]);
  const files = { source: english.fileId, target: french.fileId };
  return { source: english.text, target: french.text, files, title: undefined };
}

async function readOne(call: Call, path: string): Promise<{ text: string; fileId: string | undefined }> {
  const { text, fileId } = await readAny(call, path);
  if (text === null) throw new CommandError(`${path} holds both languages: name it with --pair.`);
  return { text, fileId: fileId ?? undefined };
}

async function readAny(call: Call, path: string): Promise<ReadFileJson> {
  const bytes = await bytesOf(path);
  try {
    return await receiveFile(call, { name: basename(path), bytes });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new CommandError(`${path}: ${PROBLEM_TEXTS[error.code]?.en ?? error.code}`);
  }
}
