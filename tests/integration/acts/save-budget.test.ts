import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import type { Call } from '#lib/usecases/call.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';
import { type Newsroom, openNewsroom, sentenceWith } from './newsroom.ts';

/** From the first look at the sentence to the answer: who asks in a loop over rows is found out here. */
const MOST_STATEMENTS = 21;
/** A save may take as long as this many rounds of its statements with nothing to do. */
const MOST_ROUNDS = 3.5;
const SAVES = 12;

let room: Newsroom;
beforeAll(async () => {
  room = await openNewsroom();
});
afterAll(() => room.close());

it('asks few questions of the database to save, however many findings change', async () => {
  const article = await room.article();
  const { id, version } = sentenceWith(article, 'Les trois gouvernements');
  const { statements, changes } = await countStatements(() =>
    reviseSentence(asBrowser(article.cursor), { id, version, text: 'Un TGV, 2 ,, 3 tgv  tgv' }),
  );
  expect(changes.flags.length).toBeGreaterThan(3);
  expect(statements).toBeLessThanOrEqual(MOST_STATEMENTS);
});

it('saves in a few times what the bare round trips take', async () => {
  const article = await room.article();
  const { id, version, current } = sentenceWith(article, 'Les trois gouvernements');
  const saves: number[] = [];
  const rounds: number[] = [];
  for (let turn = 0; turn < SAVES; turn++) {
    saves.push(
      await milliseconds(() =>
        reviseSentence(asBrowser(article.cursor), {
          id,
          version: version + turn,
          text: turn % 2 === 0 ? `${current} Encore` : current,
        }),
      ),
    );
    rounds.push(
      await milliseconds(async () => {
        for (let one = 0; one < MOST_STATEMENTS; one++)
          await room.db.sentence.findUniqueOrThrow({ where: { id } });
      }),
    );
  }
  expect(median(saves) / median(rounds)).toBeLessThan(MOST_ROUNDS);
});

const asBrowser = (cursor: string): Call => ({
  ...room.editor,
  cursor,
  idempotency: { key: randomUUID(), digest: 'of a save' },
});

/** Statements that reach PostgreSQL while `work` runs, those that open and end the transaction included. */
async function countStatements(
  work: () => Promise<ChangesJson>,
): Promise<{ statements: number; changes: ChangesJson }> {
  const { query } = pg.Client.prototype;
  let statements = 0;
  pg.Client.prototype.query = new Proxy(query, {
    apply(target, client, given) {
      statements++;
      return Reflect.apply(target, client, given);
    },
  });
  try {
    const changes = await work();
    return { statements, changes };
  } finally {
    pg.Client.prototype.query = query;
  }
}

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
