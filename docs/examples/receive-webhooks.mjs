#!/usr/bin/env node
/**
 * Receives what Relire tells, and makes sure that it was Relire who told it (Standard Webhooks 1.0). Articles that
 * are ready are fetched and written to a folder, where a token is given.
 *
 *   SECRET=whsec_… PORT=8080 [RELIRE=https://relire.example.org TOKEN=relire_… OUT=ready] node receive-webhooks.mjs
 *
 * Needs Node 20 and nothing else. Behind a proxy that has the certificate: Relire calls https addresses.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';

const { SECRET, PORT = '8080', RELIRE, TOKEN, OUT = 'ready' } = process.env;
if (!SECRET?.startsWith('whsec_')) {
  console.error('SECRET is what Relire showed when the webhook was made: whsec_…');
  process.exit(2);
}
const signingKey = Buffer.from(SECRET.slice('whsec_'.length), 'base64');
const MOST_BYTES = 1_000_000;
const MOST_SECONDS = 300;

/** Ids of messages that were dealt with: what was not answered in time comes again. */
const seen = new Set();

createServer(async (request, response) => {
  const body = await read(request);
  if (request.method !== 'POST' || body === null || !isFromRelire(request.headers, body)) {
    response.writeHead(401).end();
    return;
  }
  const id = request.headers['webhook-id'];
  try {
    if (!seen.has(id)) await take(JSON.parse(body));
    seen.add(id);
    response.writeHead(204).end();
  } catch (error) {
    // Relire sends it again.
    console.error(error.message);
    response.writeHead(500).end();
  }
}).listen(Number(PORT), '127.0.0.1', () => console.log(`listening on ${PORT}`));

/** The bytes as they came: parsed and written anew they would have another signature. */
async function read(request) {
  const chunks = [];
  let bytes = 0;
  for await (const chunk of request) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function isFromRelire(headers, body) {
  const id = headers['webhook-id'];
  const timestamp = headers['webhook-timestamp'];
  // What somebody recorded long ago is not taken again.
  if (!id || !(Math.abs(Date.now() / 1000 - Number(timestamp)) < MOST_SECONDS)) return false;
  const own = createHmac('sha256', signingKey).update(`${id}.${timestamp}.${body}`).digest();
  return (headers['webhook-signature'] ?? '').split(' ').some((signature) => {
    const [version, digest = ''] = signature.split(',');
    const given = Buffer.from(digest, 'base64');
    return version === 'v1' && given.length === own.length && timingSafeEqual(given, own);
  });
}

async function take({ type, data }) {
  console.log(type, data.article?.url ?? '');
  if (type !== 'article.ready' || !RELIRE || !TOKEN) return;
  const response = await fetch(new URL(`/api/articles/${data.article.id}/export`, RELIRE), {
    method: 'POST',
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify({ format: 'html' }),
  });
  if (!response.ok) throw new Error(`export: HTTP ${response.status}`);
  await mkdir(OUT, { recursive: true });
  await writeFile(join(OUT, `${data.article.slug}.html`), Buffer.from(await response.arrayBuffer()));
}
