import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Problem } from '#lib/http/problem.ts';
import { perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { reword } from '#lib/usecases/wording.ts';
import { type Newsroom, openNewsroom } from './newsroom.ts';

const CLIENTS = 64;
const SAVES = 10;

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom(12);
});
afterAll(() => room.close());

/** Saves as a client does: on a conflict, again on the version that stands, until it is acknowledged. */
async function save(call: Call, id: string, text: string, start: number): Promise<number> {
  let version = start;
  for (;;) {
    try {
      const changes = await reviseSentence(call, { id, version, text });
      return changes.sentences.find((row) => row.id === id)?.version ?? version;
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'version-conflict') throw error;
      version = Number(error.extra.version);
      await pause(Math.random() * 400);
    }
  }
}

/** A transaction that writes to the sentence and then fails, as a crash in mid-save would. */
async function failingSave(call: Call, articleId: string, id: string): Promise<void> {
  const failing = perform(call, { articleId, type: 'sentence:revised' }, async (act) => {
    const sentence = await act.tx.sentence.findUniqueOrThrow({ where: { id } });
    await reword(act, sentence, 'never to be seen', { origin: 'typed' });
    throw new Error('crash');
  });
  await expect(failing).rejects.toThrow('crash');
}

async function run(sentenceOf: (client: number) => string, articleId: string): Promise<Set<string>> {
  const acknowledged = new Set<string>();
  await Promise.all(
    Array.from({ length: CLIENTS }, async (_, client) => {
      const id = sentenceOf(client);
      let version = 1;
      for (let n = 0; n < SAVES; n++) {
        const text = `Client ${client}, enregistrement ${n}.`;
        if ((client + n) % 7 === 0) await failingSave(room.editor, articleId, id);
        version = await save(room.editor, id, text, version);
        acknowledged.add(`${id} ${text}`);
      }
    }),
  );
  return acknowledged;
}

it.each([
  ['one sentence', 1],
  ['twenty sentences', 20],
])(
  'loses none of 640 acknowledged saves by 64 clients on %s, transactions failing in between',
  async (_, spread) => {
    const article = await room.article();
    const ids = article.sentences.filter((row) => row.side === 'target').map((row) => row.id);
    const acknowledged = await run((client) => ids[client % Number(spread)] ?? '', article.id);
    expect(acknowledged.size).toBe(CLIENTS * SAVES);

    const revisions = await room.db.revision.findMany({
      where: { sentence: { articleId: article.id } },
      orderBy: [{ sentenceId: 'asc' }, { version: 'asc' }],
    });
    const stored = new Set(revisions.map((row) => `${row.sentenceId} ${row.text}`));
    const lost = [...acknowledged].filter((save) => !stored.has(save));
    expect(lost).toEqual([]);
    expect(revisions).toHaveLength(CLIENTS * SAVES);
    expect(revisions.filter((row) => row.text === 'never to be seen')).toEqual([]);

    const after = await getArticle(room.editor, { id: article.id });
    for (const id of new Set(revisions.map((row) => row.sentenceId))) {
      const own = revisions.filter((row) => row.sentenceId === id);
      const sentence = after.sentences.find((row) => row.id === id);
      // Each wording was written on the one before: no version is missing and none was overwritten.
      expect(own.map((row) => row.version)).toEqual(own.map((_row, index) => index + 2));
      expect(sentence).toMatchObject({ current: own.at(-1)?.text, version: own.length + 1 });
    }
  },
  240_000,
);

it('tells a saver the version that the save made, whatever was written before the answer was read', async () => {
  const article = await room.article();
  const [sentence] = article.sentences.filter((row) => row.side === 'target');
  if (!sentence) throw new Error('no sentence');
  const { id, version } = sentence;
  const saver = { ...room.editor, idempotency: { key: `save ${id}`, digest: 'same' } };
  const first = await reviseSentence(saver, { id, version, text: 'Mes mots.' });
  expect(first.savedVersion).toBe(version + 1);
  await reviseSentence(room.lead, { id, version: version + 1, text: 'Les mots d’une autre.' });
  // The first answer was lost, and the same request comes again.
  const again = await reviseSentence(saver, { id, version, text: 'Mes mots.' });
  expect(again.savedVersion).toBe(version + 1);
  expect(again.sentences).toMatchObject([{ id, current: 'Les mots d’une autre.', version: version + 2 }]);
  // What is typed on it meets the other’s words instead of passing over them.
  const next = reviseSentence(room.editor, {
    id,
    version: again.savedVersion ?? 0,
    text: 'Mes mots encore.',
  });
  await expect(next).rejects.toMatchObject({
    code: 'version-conflict',
    extra: { base: 'Mes mots.', theirs: 'Les mots d’une autre.' },
  });
});
