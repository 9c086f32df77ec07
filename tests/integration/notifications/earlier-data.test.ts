import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { migrate } from '#lib/db/migrate.ts';
import { emptyDatabase } from '#tests/integration/database.ts';

const MIGRATIONS = fileURLToPath(new URL('../../../prisma/migrations/', import.meta.url));
const OURS = readdirSync(MIGRATIONS).find((name) => name.endsWith('_discussions_and_notifications')) ?? '';
let folder: string;
let database: Awaited<ReturnType<typeof emptyDatabase>>;
let client: pg.Client;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'relire-migrations-'));
  database = await emptyDatabase();
  client = new pg.Client({ connectionString: database.url });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const [ED, LEA, DESK, ARTICLE, LINK, SENT_BACK, UNTOUCHED, FLAG] = [1, 2, 3, 4, 5, 6, 7, 8].map(id);

it('what was said and sent back before is a discussion, and goes back to its editor', async () => {
  for (const name of readdirSync(MIGRATIONS).filter((one) => one < OURS)) {
    cpSync(join(MIGRATIONS, name), join(folder, name), { recursive: true });
  }
  await migrate(database.url, { folder });
  await client.query(`
    INSERT INTO "user" (id, email, name) VALUES ('${ED}', 'ed@x', 'Ed'), ('${LEA}', 'lea@x', 'Léa');
    INSERT INTO desk (id, slug, name) VALUES ('${DESK}', 'd', 'D');
    INSERT INTO article (id, "deskId", slug, title, "createdById", "assigneeId")
      VALUES ('${ARTICLE}', '${DESK}', 'a', 'A', '${LEA}', '${ED}');
    INSERT INTO link (id, "articleId", "order", score) VALUES ('${LINK}', '${ARTICLE}', 0, 1);
    INSERT INTO sentence (id, "articleId", side, position, paragraph, "from", "to", original, current, verdict, "linkId")
      VALUES ('${SENT_BACK}', '${ARTICLE}', 'target', 0, 0, 0, 1, 'a', 'b', 'sent_back', '${LINK}'),
        ('${UNTOUCHED}', '${ARTICLE}', 'target', 1, 0, 1, 2, 'c', 'c', 'pending', '${LINK}');
    INSERT INTO revision (id, "sentenceId", version, text, origin, "authorId") VALUES
      ('${id(9)}', '${SENT_BACK}', 2, 'b', 'typed', '${ED}'), ('${id(10)}', '${SENT_BACK}', 3, 'b', 'typed', '${LEA}');
    INSERT INTO flag (id, "deskId", "articleId", "sentenceId", "from", "to", quote, prefix, suffix, category, severity)
      VALUES ('${FLAG}', '${DESK}', '${ARTICLE}', '${SENT_BACK}', 0, 1, 'b', '', '', 'other', 'minor');
    INSERT INTO comment (id, "flagId", "authorId", body) VALUES
      ('${id(11)}', '${FLAG}', '${ED}', 'one'), ('${id(12)}', '${FLAG}', '${LEA}', 'two');
    INSERT INTO event ("deskId", "articleId", "actorId", type, changes, detail)
      VALUES ('${DESK}', '${ARTICLE}', '${LEA}', 'sentence:sent-back', '[]', '{"sentenceId": "${SENT_BACK}"}');`);

  cpSync(join(MIGRATIONS, OURS), join(folder, OURS), { recursive: true });
  expect(await migrate(database.url, { folder })).toEqual([OURS]);

  const { rows: comments } = await client.query(
    `SELECT t."sentenceId", t."flagId", count(*)::int FROM comment c JOIN thread t ON t.id = c."threadId" GROUP BY 1, 2`,
  );
  expect(comments).toEqual([{ sentenceId: SENT_BACK, flagId: FLAG, count: 2 }]);
  const { rows: sentences } = await client.query(
    'SELECT "verdictById", "verdictAt" IS NOT NULL AS dated, "returnedToId" FROM sentence ORDER BY position',
  );
  expect(sentences).toEqual([
    { verdictById: LEA, dated: true, returnedToId: ED },
    { verdictById: null, dated: false, returnedToId: null },
  ]);
});
