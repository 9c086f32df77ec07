import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { asPerson, requireArticleId } from '#lib/cli/as-person.ts';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import type { AnnotationFormat } from '#lib/formats/annotations/formats.ts';
import type { ExportFormat } from '#lib/formats/formats.ts';
import { exportFormatSchema } from '#lib/http/contract/articles.ts';
import { annotationFormatSchema } from '#lib/http/contract/quality.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { exportArticle } from '#lib/usecases/export-article.ts';
import { exportAnnotations } from '#lib/usecases/quality/export-annotations.ts';

export const command: Command = {
  name: 'export',
  usage:
    'ARTICLE [--format FORMAT | --annotations FORMAT] [--out FILE] [--pass-gate REASON] [--desk SLUG] [--user EMAIL]',
  summary:
    'Writes an article, named by its id or slug, in any format (see docs/formats.md), to a file or standard output.',
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        format: { type: 'string' },
        annotations: { type: 'string' },
        out: { type: 'string' },
        'pass-gate': { type: 'string' },
        desk: { type: 'string' },
        user: { type: 'string' },
      },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError('Name one article, by its id or slug.');
    if (values.format !== undefined && values.annotations !== undefined) {
      throw new UsageError('--format is of the article, --annotations of its errors: give one of them.');
    }
    const format = formatOf(values.format ?? 'txt');
    const annotations = values.annotations === undefined ? null : annotationsFormatOf(values.annotations);
    const reason = values['pass-gate'];
    const bytes = await asPerson(values.user, async (call) => {
      const id = await requireArticleId(call, name, values.desk);
      if (annotations) return (await exportAnnotations(call, { id, format: annotations })).text;
      return exportPlainly(call, { id, format, passGate: reason !== undefined, reason });
    });
    if (values.out === undefined) process.stdout.write(bytes);
    else await writeFile(values.out, bytes);
    return 0;
  },
};

function formatOf(name: string): ExportFormat {
  const format = exportFormatSchema.safeParse(name);
  if (!format.success) throw new UsageError(`--format is one of ${exportFormatSchema.options.join(', ')}.`);
  return format.data;
}

function annotationsFormatOf(name: string): AnnotationFormat {
  const format = annotationFormatSchema.safeParse(name);
  if (!format.success) {
    throw new UsageError(`--annotations is one of ${annotationFormatSchema.options.join(', ')}.`);
  }
  return format.data;
}

async function exportPlainly(call: Call, input: Parameters<typeof exportArticle>[1]) {
  try {
    return (await exportArticle(call, input)).bytes;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'gate-closed') throw error;
    const { openFlags, unfinished } = error.extra;
    throw new CommandError(
      `${openFlags} open flags and ${unfinished} unfinished sentences remain: settle them, or pass the gate with --pass-gate REASON.`,
    );
  }
}
