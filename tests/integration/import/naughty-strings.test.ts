import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POST as exportArticle } from '#app/api/articles/[id]/export/route.ts';
import { GET as getArticle, PATCH as updateArticle } from '#app/api/articles/[id]/route.ts';
import { POST as importArticle, GET as listArticles } from '#app/api/articles/route.ts';
import { POST as addComment } from '#app/api/flags/[id]/comments/route.ts';
import { POST as raiseFlag } from '#app/api/flags/route.ts';
import { POST as upload } from '#app/api/imports/files/route.ts';
import { POST as previewImport } from '#app/api/imports/preview/route.ts';
import { PATCH as reviseSentence } from '#app/api/sentences/[id]/route.ts';
import { hasForbiddenCharacters } from '#lib/domain/text/normalise.ts';
import type {
  ArticleJson,
  ArticleSummaryJson,
  ChangesJson,
  ImportPreviewJson,
  ReadFileJson,
} from '#lib/http/contract/articles.ts';
import type { CommentJson } from '#lib/http/contract/discussions.ts';
import type { RouteHandler } from '#lib/http/route.ts';
import { APP, openWorld, type World } from '#tests/integration/auth/world.ts';

/** The Big List of Naughty Strings, and the payloads with which DOMPurify is tested. */
const SETS = new URL('../../../../shared/data/hostile/', import.meta.url);
const isThere = existsSync(SETS);
const strings = isThere ? [...new Set([...naughtyStrings(), ...xssPayloads()])] : [];
/** Sentences an article: a save checks the whole of it. */
const AT_ONCE = 25;

function naughtyStrings(): string[] {
  return JSON.parse(readFileSync(new URL('naughty-strings.json', SETS), 'utf8')) as string[];
}
function xssPayloads(): string[] {
  const text = readFileSync(new URL('xss/payloads.json', SETS), 'utf8');
  return (JSON.parse(text) as { payload: string }[]).map(({ payload }) => payload);
}

/** What a sentence is made of a string: NFC, one line. Nothing else may differ, to the byte. */
const asSentence = (text: string) =>
  text
    .normalize('NFC')
    .replace(/^\uFEFF+/, '')
    .replace(/(?:\r\n?|[\n\u2028\u2029])+/g, ' ');
/** What goes out of a sentence: no control characters, no white space at its ends. */
const asExported = (text: string) =>
  text
    .replace(/\s*[\v\f\u0085]+\s*/g, ' ')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g, '')
    .trim();
/** What XML 1.0 can hold of it. */
const inXml = (text: string) => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

let world: World;
let desk: string;
let cookie: string;
beforeAll(async () => {
  if (!isThere) return;
  world = await openWorld();
  desk = await world.desk('Monde');
  await world.person('editor@example.org', { desk, role: 'lead' });
  cookie = await world.signIn('editor@example.org');
});
afterAll(() => world?.close());

async function request(
  handler: RouteHandler,
  { method = 'POST', params = {}, query = {}, body }: Sent,
): Promise<Response> {
  const search = new URLSearchParams(query);
  return handler(
    new Request(`${APP}/api/x?${search}`, {
      method,
      headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
    { params: Promise.resolve(params) },
  );
}
interface Sent {
  method?: string;
  params?: Record<string, string>;
  query?: Record<string, string>;
  body?: object;
}
async function json<T>(handler: RouteHandler, sent: Sent): Promise<T> {
  const response = await request(handler, sent);
  const body = (await response.json()) as T;
  expect(response.ok, JSON.stringify({ sent, body })).toBe(true);
  return body;
}

/** An article whose French sentences, a paragraph each, can be overwritten. */
async function articleOf(count: number): Promise<ArticleJson> {
  const lines = (line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join('\n');
  const { id } = await json<ArticleSummaryJson>(importArticle, {
    body: {
      deskId: desk,
      title: 'Chaînes',
      source: lines((index) => `This is line ${index + 10} of the text.`),
      target: lines((index) => `Voici la ligne ${index + 10} du texte.`),
    },
  });
  return json<ArticleJson>(getArticle, { method: 'GET', params: { id } });
}

const saved: { id: string; texts: string[] }[] = [];

describe.skipIf(!isThere)('naughty strings (skipped where ../shared/data/hostile is not)', () => {
  it('are more than seven hundred', () => {
    expect(strings.length).toBeGreaterThan(700);
  });

  it('are refused as a whole where PostgreSQL and UTF-8 cannot hold them, and saved to the byte where they can', async () => {
    const fit = strings.filter((text) => text !== '');
    for (let from = 0; from < fit.length; from += AT_ONCE) {
      const texts = fit.slice(from, from + AT_ONCE);
      const article = await articleOf(texts.length);
      const french = article.sentences.filter(({ side }) => side === 'target');
      expect(french.length).toBe(texts.length);
      const kept: string[] = [];
      for (const [index, { id, version, current }] of french.entries()) {
        const text = texts[index] ?? '';
        const sent = { method: 'PATCH', params: { id }, body: { text, version } };
        if (hasForbiddenCharacters(text)) {
          expect((await request(reviseSentence, sent)).status).toBe(400);
          kept.push(current);
          continue;
        }
        const { sentences } = await json<ChangesJson>(reviseSentence, sent);
        const now = sentences.find((one) => one.id === id)?.current ?? '';
        expect(now).toBe(asSentence(text));
        kept.push(now);
      }
      saved.push({ id: article.id, texts: kept });
    }
  }, 300_000);

  it('come back to the byte from flags and comments', async () => {
    for (const { id, texts } of saved) {
      const article = await json<ArticleJson>(getArticle, { method: 'GET', params: { id } });
      const french = article.sentences.filter(({ side }) => side === 'target');
      expect(french.map(({ current }) => current)).toEqual(texts);
      for (const [index, sentence] of french.entries()) {
        const text = texts[index] ?? '';
        if (text.trim() === '') continue;
        const { flags } = await json<ChangesJson>(raiseFlag, {
          body: {
            sentenceId: sentence.id,
            from: 0,
            to: text.length,
            quote: text,
            category: 'style/awkward',
            severity: 'minor',
            note: text.slice(0, 2000),
            suggestion: text,
          },
        });
        const flag = flags.find((one) => one.sentenceId === sentence.id && one.check === null);
        expect(flag).toMatchObject({ quote: text, note: text.slice(0, 2000).trim(), suggestion: text });
        const comment = await json<CommentJson>(addComment, {
          params: { id: flag?.id ?? '' },
          body: { body: text.slice(0, 4000) },
        });
        expect(comment.body).toBe(text.slice(0, 4000).trim());
      }
    }
  }, 300_000);

  it('are found as titles by themselves', async () => {
    let { id, version } = await articleOf(1);
    for (const text of saved.flatMap(({ texts }) => texts)) {
      if (text.trim() === '' || text.length > 200) continue;
      const { article } = await json<ChangesJson>(updateArticle, {
        method: 'PATCH',
        params: { id },
        body: { version, title: text },
      });
      version = article.version;
      const found = await json<{ items: ArticleSummaryJson[] }>(listArticles, {
        method: 'GET',
        query: { desk, q: text },
      });
      const one = found.items.find((item) => item.id === id);
      expect(one?.title.trim(), JSON.stringify(text)).toBe(text.trim());
    }
  }, 300_000);

  it.each(['jsonl', 'csv', 'tsv', 'xliff', 'xliff-2', 'tmx'])(
    'go out as %s and come in again to the byte',
    async (format) => {
      for (const { id, texts } of saved) {
        const body = { format, passGate: true, reason: 'Essai' };
        const file = await request(exportArticle, { params: { id }, body });
        const bytes = Buffer.from(await file.arrayBuffer());
        const suffix = { 'xliff-2': 'xliff', xliff: 'xlf' }[format] ?? format;
        const { paragraphs } = await json<ReadFileJson>(upload, {
          body: { name: `a.${suffix}`, content: bytes.toString('base64') },
        });
        const isXml = ['xliff', 'xliff-2', 'tmx'].includes(format);
        const expected = texts.map(asExported).map((text) => (isXml ? inXml(text) : text));
        const targets = paragraphs?.flat().map(({ target }) => target) ?? [];
        // A unit without French may be left out by a format; none may be made up or changed.
        expect(targets.filter((text) => text !== '')).toEqual(expected.filter((text) => text !== ''));
        if (format !== 'jsonl') continue;

        // As an article again: nothing set aside, nothing repaired.
        const preview = await json<ImportPreviewJson>(previewImport, { body: { paragraphs } });
        const ids = (side: 'source' | 'target') =>
          preview[side].steps.filter(({ reversible }) => reversible).map((step) => step.id);
        const again = await json<ArticleSummaryJson>(importArticle, {
          body: {
            deskId: desk,
            title: 'Encore',
            paragraphs,
            keep: { source: ids('source'), target: ids('target') },
          },
        });
        const { content } = await world.db.text.findFirstOrThrow({
          where: { articleId: again.id, side: 'target' },
        });
        expect(content.split('\n').slice(0, -1)).toEqual(expected);
      }
    },
    300_000,
  );
});
