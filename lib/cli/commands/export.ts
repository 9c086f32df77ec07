import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { parseArgs } from 'node:util';
import { asPerson, requireArticleId, requireDeskId } from '#lib/cli/as-person.ts';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { SPACE_PROFILES } from '#lib/domain/export-options.ts';
import type { AnnotationFormat } from '#lib/formats/annotations/formats.ts';
import type { ExportFormat } from '#lib/formats/formats.ts';
import { zipStream } from '#lib/formats/write/zip.ts';
import { articleFilterSchema } from '#lib/http/contract/articles.ts';
import { type ExportManifestJson, exportFormatSchema } from '#lib/http/contract/exports.ts';
import { annotationFormatSchema } from '#lib/http/contract/quality.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { type Departure, exportArticle } from '#lib/usecases/export-article.ts';
import { exportSelection } from '#lib/usecases/export-selection.ts';
import { exportAnnotations } from '#lib/usecases/quality/export-annotations.ts';

const OPTIONS = {
  format: { type: 'string' },
  annotations: { type: 'string' },
  out: { type: 'string' },
  zip: { type: 'string' },
  status: { type: 'string' },
  state: { type: 'string' },
  query: { type: 'string' },
  spaces: { type: 'string' },
  'no-flags': { type: 'boolean', default: false },
  'settle-approved': { type: 'boolean', default: false },
  'pass-gate': { type: 'string' },
  json: { type: 'boolean', default: false },
  desk: { type: 'string' },
  user: { type: 'string' },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>>['values'];

export const command: Command = {
  name: 'export',
  usage:
    '(ARTICLE [--out FILE] | --zip FILE [--status S] [--state S] [--query WORDS]) [--format FORMAT,… | --annotations FORMAT] [--spaces asIs|noBreak|plain] [--no-flags] [--settle-approved] [--pass-gate REASON] [--json] [--desk SLUG] [--user EMAIL]',
  summary:
    'Writes an article, named by its id or slug, in any format (see docs/formats.md), to a file or standard output, or its annotations (see docs/mqm.md); or many of them into a ZIP.',
  async run(argv) {
    const { values, positionals } = parseArgs({ args: argv, allowPositionals: true, options: OPTIONS });
    const [name, ...more] = positionals;
    const annotations = values.annotations === undefined ? null : annotationsFormatOf(values.annotations);
    if (annotations && (values.format !== undefined || values.zip !== undefined)) {
      throw new UsageError('--annotations writes the errors of one article, and nothing else.');
    }
    const formats = (values.format ?? 'txt').split(',').map(formatOf);
    const departure = departureOf(values);
    if (values.zip !== undefined) {
      if (name !== undefined) throw new UsageError('--zip takes what the filters show, not one article.');
      return exportZip(values.zip, values, { ...departure, formats });
    }
    if (name === undefined || more.length > 0) throw new UsageError('Name one article, by its id or slug.');
    const [format, ...others] = formats;
    if (!format || others.length > 0) throw new UsageError('Several formats go into a ZIP: --zip FILE.');
    if (values.json && values.out === undefined)
      throw new UsageError('--json tells of a file: name it with --out or --zip.');
    const { id, bytes } = await asPerson(values.user, async (call) => {
      const id = await requireArticleId(call, name, values.desk);
      if (annotations) {
        const { text } = await exportAnnotations(call, { id, format: annotations });
        return { id, bytes: new TextEncoder().encode(text) };
      }
      return { id, ...(await exportPlainly(call, { ...departure, id, format })) };
    });
    if (values.out === undefined) process.stdout.write(bytes);
    else await writeFile(values.out, bytes);
    if (values.json) {
      const written = { articleId: id, format: annotations ?? format, file: values.out, bytes: bytes.length };
      console.log(JSON.stringify(written, null, 2));
    }
    return 0;
  },
};

function departureOf(values: Values): Departure {
  const spaces = SPACE_PROFILES.find((one) => one === (values.spaces ?? 'asIs'));
  if (!spaces) throw new UsageError(`--spaces is one of ${SPACE_PROFILES.join(', ')}.`);
  const reason = values['pass-gate'];
  return {
    spaces,
    flags: !values['no-flags'],
    settleApproved: values['settle-approved'],
    passGate: reason !== undefined,
    reason,
  };
}

function formatOf(name: string): ExportFormat {
  const format = exportFormatSchema.safeParse(name);
  if (!format.success) throw new UsageError(`--format is one of ${exportFormatSchema.options.join(', ')}.`);
  return format.data;
}

/** @returns the exit code: 1 when something was refused, which is listed on standard error */
async function exportZip(
  path: string,
  { status, state, query, desk, user, json }: Values,
  departure: Departure & { formats: ExportFormat[] },
): Promise<number> {
  const filter = articleFilterSchema.safeParse({ status, state, q: query });
  if (!filter.success) throw new UsageError('--status or --state is not one that there is.');
  return asPerson(user, async (call) => {
    const deskId = desk === undefined ? undefined : await requireDeskId(call.db, desk);
    const { entries } = await exportSelection(call, {
      ...departure,
      filter: { ...filter.data, ...(deskId ? { desk: deskId } : {}) },
    });
    let manifest: ExportManifestJson | undefined;
    async function* noted() {
      for await (const entry of entries) {
        if (entry.name === 'manifest.json') manifest = JSON.parse(Buffer.from(entry.bytes).toString());
        yield entry;
      }
    }
    await pipeline(Readable.fromWeb(zipStream(noted()) as ReadableStream), createWriteStream(path));
    const { articles = [], refused = [] } = manifest ?? {};
    for (const { id, title, reason } of refused) console.error(`${title || id}: ${reason.en}`);
    if (json) console.log(JSON.stringify(manifest ?? { articles, refused }, null, 2));
    else console.log(`${articles.length} exported, ${refused.length} refused`);
    return refused.length > 0 ? 1 : 0;
  });
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
    return await exportArticle(call, input);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'gate-closed') throw error;
    const { openFlags, unfinished } = error.extra;
    throw new CommandError(
      `${openFlags} open flags and ${unfinished} unfinished sentences remain: settle them, or pass the gate with --pass-gate REASON.`,
    );
  }
}
