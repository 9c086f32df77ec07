import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { grammalecteAt } from '#lib/checkers/grammalecte.ts';
import { languageToolAt } from '#lib/checkers/languagetool.ts';
import { OutsideChecker } from '#lib/checkers/outside-checker.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importArticle } from '#lib/usecases/import-article.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { type Newsroom, openNewsroom, sentenceWith } from '#tests/integration/acts/newsroom.ts';

const shared = globalThis as typeof globalThis & { relireOutside?: readonly OutsideChecker[] };
afterEach(() => {
  shared.relireOutside = [];
});

/** A server that speaks as LanguageTool does, and finds fault with one word. */
function languageTool(word: string): { server: Server; asked: () => number; answer: { hangs: boolean } } {
  let count = 0;
  const answer = { hangs: false };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      count++;
      if (answer.hangs) return;
      const text = new URLSearchParams(Buffer.concat(chunks).toString()).get('text') ?? '';
      const matches = [...text.matchAll(new RegExp(word, 'g'))].map(({ index }) => ({
        message: 'Accord en nombre.',
        offset: index,
        length: word.length,
        replacements: [{ value: `${word}s` }],
        rule: { issueType: 'grammar', category: { id: 'CAT_GRAMMAIRE' } },
      }));
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ matches }));
    });
  });
  return { server, asked: () => count, answer };
}

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe('an outside checker of a newsroom', () => {
  let room: Newsroom;
  beforeAll(async () => {
    room = await openNewsroom();
  });
  afterAll(() => room.close());

  const make = () =>
    importArticle(room.editor, {
      deskId: room.deskId,
      title: 'Le port',
      source: 'The harbour\n\nThe children have eaten.\n\nThe mayor has spoken.',
      target: 'Le port\n\nLes enfant ont mangé.\n\nLa maire a parlé.',
    });
  const found = async (id: string) =>
    (await getArticle(room.editor, { id })).flags
      .filter(({ check, state }) => check === 'languagetool' && state === 'open')
      .map(({ quote, fix }) => `${quote} → ${fix?.edits[0]?.insert}`);

  it('is asked behind the back of whoever saves, once a paragraph, and what it says arrives by itself', async () => {
    const { server, asked } = languageTool('enfant');
    const url = await listen(server);
    shared.relireOutside = [new OutsideChecker('languagetool', languageToolAt(url))];
    try {
      const { id } = await make();
      await expect.poll(() => found(id)).toEqual(['enfant → enfants']);
      const events = await room.db.event.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } });
      expect(events.map(({ type }) => type)).toEqual(['article:imported', 'findings:renewed']);
      const before = asked();
      const article = await getArticle(room.editor, { id });
      const other = sentenceWith(article, 'La maire');
      await reviseSentence(room.editor, {
        id: other.id,
        version: other.version,
        text: 'La maire a trop parlé.',
      });
      await expect.poll(asked).toBe(before + 1);
      const faulty = sentenceWith(article, 'Les enfant');
      await reviseSentence(room.editor, {
        id: faulty.id,
        version: faulty.version,
        text: 'Les filles ont mangé.',
      });
      expect(await found(id)).toEqual([]);
    } finally {
      server.close();
    }
  });

  it('keeps what it said while it does not answer, and keeps nobody waiting', async () => {
    const { server, answer } = languageTool('enfant');
    const url = await listen(server);
    const checker = new OutsideChecker('languagetool', languageToolAt(url));
    shared.relireOutside = [checker];
    try {
      const { id } = await make();
      await expect.poll(() => found(id)).toEqual(['enfant → enfants']);
      answer.hangs = true;
      const sentence = sentenceWith(await getArticle(room.editor, { id }), 'Les enfant');
      const start = performance.now();
      await reviseSentence(room.editor, {
        id: sentence.id,
        version: sentence.version,
        text: 'Hier, les enfant ont mangé.',
      });
      expect(performance.now() - start).toBeLessThan(1500);
      // Where it stands now; the fix was made for another place.
      const { flags } = await getArticle(room.editor, { id });
      const flag = flags.find(({ check }) => check === 'languagetool');
      expect(flag).toMatchObject({ state: 'open', quote: 'enfant', from: 10, fix: null });
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

const INSTALLED = spawnSync('grammalecte-server', ['--help']).status === 0;

/** The real one: `apt-get install grammalecte-cli`, as .ci/run does. */
describe.skipIf(!INSTALLED)('Grammalecte (skipped where grammalecte-server is not installed)', () => {
  let child: ChildProcess;
  let url: string;
  beforeAll(async () => {
    const port = await freePort();
    url = `http://localhost:${port}`;
    // A process group of its own: the server has workers, which outlive it.
    child = spawn('grammalecte-server', ['-p', String(port)], { detached: true, stdio: 'ignore' });
    const answers = () =>
      fetch(`${url}/get_options/fr`).then(
        ({ ok }) => ok,
        () => false,
      );
    await vi.waitUntil(answers, { timeout: 50_000, interval: 200 });
  });
  afterAll(() => {
    if (child.pid) process.kill(-child.pid, 'SIGKILL');
  });

  it('finds agreement, and says nothing of typography or style', async () => {
    const checker = new OutsideChecker('grammalecte', grammalecteAt(url));
    const paragraphs = [
      'Les enfant mangent des pommes.',
      'Bien sûr : il a dit "oui"...',
      '😀 Elles sont parti hier.',
    ];
    expect(await checker.learn(paragraphs)).toBe(true);
    const words = paragraphs.map((text) =>
      (checker.known(text) ?? []).map(({ from, to }) => text.slice(from, to)),
    );
    expect(words).toEqual([['enfant'], [], ['parti']]);
    expect(checker.known(paragraphs[0] ?? '')?.[0]?.suggestions).toEqual(['enfants']);
  });
});

async function freePort(): Promise<number> {
  const server = createServer();
  await listen(server);
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
