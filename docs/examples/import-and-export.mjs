#!/usr/bin/env node
/**
 * Takes a folder of pairs to Relire (rail.en.txt with rail.fr.txt), waits until they are imported, and writes the
 * articles at whose gate nothing stands any more. Run it again to fetch those that editors have finished meanwhile:
 * the same pairs are the same articles.
 *
 *   RELIRE=https://relire.example.org TOKEN=relire_… node import-and-export.mjs FOLDER DESK_SLUG OUT_FOLDER [FORMAT]
 *
 * Ends with 0; with 1 when pairs failed; with 2 when it was not told enough. Needs Node 20 and nothing else.
 */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const [folder, deskSlug, out, format = 'html'] = process.argv.slice(2);
const { RELIRE, TOKEN } = process.env;
if (!folder || !deskSlug || !out || !RELIRE || !TOKEN) {
  console.error('RELIRE=https://… TOKEN=relire_… import-and-export.mjs FOLDER DESK_SLUG OUT_FOLDER [FORMAT]');
  process.exit(2);
}

/** Calls the API; its problems (RFC 9457) become errors with a `code`. */
async function api(path, { body, key } = {}) {
  const response = await fetch(new URL(path, RELIRE), {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${TOKEN}`,
      'accept-language': 'en',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (response.ok) return response;
  const problem = await response.json().catch(() => ({}));
  throw Object.assign(new Error(problem.title ?? `HTTP ${response.status}`), { code: problem.code });
}

async function json(path, options) {
  return (await api(path, options)).json();
}

async function* everyItem(path) {
  let cursor = null;
  do {
    const page = await json(cursor ? `${path}&cursor=${encodeURIComponent(cursor)}` : path);
    yield* page.items;
    cursor = page.nextCursor;
  } while (cursor);
}

const names = (await readdir(folder)).filter((name) => name.endsWith('.en.txt')).sort();
const pairs = await Promise.all(
  names.map(async (name) => ({
    name: name.replace(/\.en\.txt$/, ''),
    source: await readFile(join(folder, name), 'utf8'),
    target: await readFile(join(folder, name.replace(/\.en\.txt$/, '.fr.txt')), 'utf8').catch(() => ''),
  })),
);
const desk = (await json('/api/me')).desks.find(({ slug }) => slug === deskSlug);
if (!desk) throw new Error(`No desk ${deskSlug}`);

// The same pairs under the same key are the same batch: after a crash, run it again.
const key = createHash('sha256')
  .update(JSON.stringify([desk.id, pairs]))
  .digest('hex');
const body = { deskId: desk.id, name: basename(folder), pairs };
let batch = await json('/api/batches', { body, key });
while (batch.counts.waiting > 0) {
  const { counts, secondsLeft } = batch;
  console.error(`${counts.total - counts.waiting} of ${counts.total}, about ${secondsLeft ?? '?'} s left`);
  await sleep(1000);
  batch = await json(`/api/batches/${batch.id}`);
}
for await (const { name, reason } of everyItem(`/api/batches/${batch.id}/items?state=failed`)) {
  console.error(`${name}: ${reason.en}`);
}

await mkdir(out, { recursive: true });
for await (const { name, articleId } of everyItem(`/api/batches/${batch.id}/items?state=done`)) {
  try {
    const file = await api(`/api/articles/${articleId}/export`, { body: { format } });
    const path = join(out, `${name.replace(/[^\p{L}\p{N}._-]/gu, '-')}.${format}`);
    await writeFile(path, Buffer.from(await file.arrayBuffer()));
    console.log(path);
  } catch (error) {
    if (error.code !== 'gate-closed') throw error;
    console.error(`${name}: editors are still at it`);
  }
}
process.exitCode = batch.counts.failed > 0 ? 1 : 0;
