import { createHash } from 'node:crypto';
import { listArticlePlaces } from '#lib/db/rows/article-list.ts';
import { can } from '#lib/domain/policy.ts';
import type { ExportFormat } from '#lib/formats/formats.ts';
import type { ZipEntry } from '#lib/formats/write/zip.ts';
import type { ArticleFilterJson } from '#lib/http/contract/articles.ts';
import type { ExportManifestJson } from '#lib/http/contract/exports.ts';
import { PROBLEM_TEXTS, Problem } from '#lib/http/problem.ts';
import type { Call } from './call.ts';
import { type Departure, exportFiles } from './export-article.ts';

interface Input extends Departure {
  /** In the order in which they go out. */
  articles?: readonly string[] | undefined;
  /** In place of articles: all that a list with this filter shows. */
  filter?: ArticleFilterJson | undefined;
  formats: readonly ExportFormat[];
}

/** Articles in one archive. */
export const LARGEST_SELECTION = 2000;

export interface Selection {
  /** Articles, those that will be refused included. */
  total: number;
  /** Their files one after the other, `manifest.json` last: it says what was refused, and why. */
  entries: AsyncGenerator<ZipEntry>;
}

/**
 * Exports many articles, each in every format, one at a time: no more than one is held in memory. An article at whose
 * gate something stands is left out, and so is one that the caller may not see; the rest goes on.
 *
 * @throws Problem `selection-empty`, `selection-too-large` with its size and the limit, `not-found` for a desk that
 *   one is not on
 */
export async function exportSelection(call: Call, input: Input): Promise<Selection> {
  const ids = input.articles ? [...new Set(input.articles)] : await idsOf(call, input.filter ?? {});
  if (ids.length === 0) throw new Problem(422, 'selection-empty');
  if (ids.length > LARGEST_SELECTION) {
    throw new Problem(422, 'selection-too-large', { most: LARGEST_SELECTION });
  }
  return { total: ids.length, entries: entriesOf(call, ids, input) };
}

async function idsOf(call: Call, { desk, ...filter }: ArticleFilterJson): Promise<string[]> {
  if (desk && !can(call.actor, 'article:read', desk)) throw new Problem(404, 'not-found');
  const own = call.actor.isAdmin ? null : call.actor.memberships.map(({ deskId }) => deskId);
  // All at once: an export makes an article the last changed one, and pages would shift.
  const places = await listArticlePlaces(call.db, {
    ...filter,
    deskIds: desk ? [desk] : own,
    limit: LARGEST_SELECTION + 1,
  });
  return places.map(({ id }) => id);
}

async function* entriesOf(
  call: Call,
  ids: readonly string[],
  { formats, articles: _, filter: __, ...departure }: Input,
): AsyncGenerator<ZipEntry> {
  const rows = await call.db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, title: true, desk: { select: { id: true, slug: true } } },
  });
  // Of what the caller may not see, nothing is told, not even by a folder.
  const seen = rows.filter(({ desk }) => can(call.actor, 'article:read', desk.id));
  const known = new Map(seen.map((row) => [row.id, row]));
  // A slug is of one desk; a folder for each desk keeps names apart.
  const desks = new Set(seen.map(({ desk }) => desk.id));
  const manifest: ExportManifestJson = {
    exportedAt: new Date().toISOString(),
    formats: [...formats],
    articles: [],
    refused: [],
  };
  // Each article is an act of its own; a retry of the whole is a new archive.
  const { idempotency: _key, ...alone } = call;
  for (const id of ids) {
    const article = known.get(id);
    try {
      const files = await exportFiles(alone, { ...departure, id, formats });
      const folder = desks.size > 1 ? `${article?.desk.slug}/` : '';
      const listed = files.map(({ fileName, format, bytes }) => ({
        name: `${folder}${fileName}`,
        format,
        bytes: bytes.byteLength,
        sha256: createHash('sha256').update(bytes).digest('hex'),
      }));
      manifest.articles.push({ id, title: article?.title ?? '', files: listed });
      for (const { fileName, bytes } of files) yield { name: `${folder}${fileName}`, bytes };
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      const { code, extra } = error;
      const { fr = code, en = code } = PROBLEM_TEXTS[code] ?? {};
      manifest.refused.push({
        id,
        title: article?.title ?? '',
        reason: { code, fr, en },
        ...obstaclesOf(extra),
      });
    }
  }
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  yield { name: 'manifest.json', bytes: new TextEncoder().encode(text) };
}

function obstaclesOf({ openFlags, unfinished }: Record<string, unknown>) {
  return typeof openFlags === 'number' && typeof unfinished === 'number' ? { openFlags, unfinished } : {};
}
