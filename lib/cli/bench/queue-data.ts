import type pg from 'pg';

/** How much there is to go through; the shares of the desks are 60, 30 and 10 in a hundred. */
export interface QueueSize {
  articles: number;
  /** On each side of an article. */
  sentences: number;
  flags: number;
}

/** What the queue is to stand at 1,000,000 sentences and 100,000 flags. */
export const LARGE: QueueSize = { articles: 25_000, sentences: 20, flags: 100_000 };

/**
 * Fills an empty, migrated database with made-up desks, people, articles and flags, by PostgreSQL alone.
 * Flags are of a year, of all states, severities and origins, a few on most articles and many on some.
 */
export async function fillQueue(client: pg.Client, { articles, sentences, flags }: QueueSize): Promise<void> {
  const run = (sql: string, values: unknown[] = []) => client.query(sql, values);
  await run(`CREATE FUNCTION pg_temp.made(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
    AS $$ SELECT overlay(overlay(md5(kind || n) PLACING '8' FROM 13) PLACING '8' FROM 17)::uuid $$`);
  await run(`INSERT INTO desk (id, slug, name) SELECT pg_temp.made('desk', n), 'desk-' || n, 'Desk ' || n
    FROM generate_series(1, 3) n`);
  await run(`INSERT INTO "user" (id, email, name) SELECT pg_temp.made('user', n), 'person' || n || '@example.org',
    'Person ' || n FROM generate_series(1, 40) n`);
  await run(`INSERT INTO membership ("deskId", "userId", role)
    SELECT pg_temp.made('desk', d), pg_temp.made('user', n), CASE WHEN n % 5 = 0 THEN 'lead' ELSE 'editor' END::role
    FROM generate_series(1, 3) d, generate_series(1, 40) n`);
  await run(
    `INSERT INTO article (id, "deskId", slug, title, state, "createdById", "createdAt", "updatedAt")
    SELECT pg_temp.made('article', n),
      pg_temp.made('desk', CASE WHEN n % 10 < 6 THEN 1 WHEN n % 10 < 9 THEN 2 ELSE 3 END), 'article-' || n,
      'Article ' || n, CASE WHEN n % 20 = 0 THEN 'archived' WHEN n % 3 = 0 THEN 'delivered' ELSE 'open' END::article_state,
      pg_temp.made('user', 1 + n % 40), at, at
    FROM generate_series(1, $1::bigint) n, LATERAL (SELECT now() - (n % 365) * interval '1 day' AS at) dated`,
    [articles],
  );
  await run(
    `INSERT INTO link (id, "articleId", "order", score)
    SELECT pg_temp.made('link', a * $2 + s), pg_temp.made('article', a), s,
      -- One in ten is below what counts as sure.
      0.99 - CASE WHEN (a * 7 + s * 13) % 10 = 0 THEN 0.1 + ((a + s) % 80) / 100.0 ELSE ((a + s) % 9) / 100.0 END
    FROM generate_series(1, $1::bigint) a, generate_series(0, $2::bigint - 1) s`,
    [articles, sentences],
  );
  await run(
    `INSERT INTO sentence (id, "articleId", side, position, paragraph, "from", "to", original, current, "linkId", progress,
      verdict, "stepId", "assigneeId")
    SELECT pg_temp.made('sentence' || side, a * $2 + s), pg_temp.made('article', a), side::side, s, s / 4, s * 100,
      s * 100 + 99, words, words, pg_temp.made('link', a * $2 + s),
      (ARRAY['untouched', 'in_progress', 'done', 'done'])[1 + a % 4]::progress,
      CASE WHEN a % 8 = 2 THEN 'approved' ELSE 'pending' END::verdict,
      -- The first sentence of some articles is a leftover that import took out.
      CASE WHEN s = 0 AND a % 5 = 0 THEN 'step' END,
      -- One French sentence in a hundred was given to somebody by itself.
      CASE WHEN side = 'target' AND (a * 3 + s) % 100 = 7 THEN pg_temp.made('user', 1 + (a + s) % 40) END
    FROM generate_series(1, $1::bigint) a, generate_series(0, $2::bigint - 1) s, unnest(ARRAY['source', 'target']) side,
      LATERAL (SELECT 'La région ' || (a * s) % 1000 || ' a annoncé mardi un accord sur le projet numéro '
        || a || ', a déclaré la maire devant la presse.' AS words) text`,
    [articles, sentences],
  );
  await run(
    `INSERT INTO flag (id, "deskId", "articleId", "sentenceId", "from", "to", quote, prefix, suffix, category, severity,
      "check", key, lane, state, "authorId", "assigneeId", "createdAt", "updatedAt")
    SELECT pg_temp.made('flag', n), art."deskId", art.id, pg_temp.made('sentencetarget', a * $3 + n % $3), 3, 9,
      'région', 'La ', ' a',
      (ARRAY['linguistic/grammar', 'style/awkward', 'accuracy/mistranslation', 'terminology/wrong'])[1 + n % 4],
      (ARRAY['minor', 'major', 'critical', 'minor', 'neutral'])[1 + n % 5]::flag_severity,
      CASE WHEN n % 3 > 0 THEN 'missing-stop' END, CASE WHEN n % 3 > 0 THEN 'key' || n END,
      CASE WHEN n % 3 = 0 THEN NULL WHEN n % 9 = 1 THEN 'unsure' ELSE 'sure' END,
      (ARRAY['open', 'open', 'fixed', 'dismissed', 'confirmed'])[1 + (n / 7) % 5]::flag_state,
      CASE WHEN n % 3 = 0 THEN pg_temp.made('user', 1 + n % 40) END,
      CASE WHEN n % 11 = 0 THEN pg_temp.made('user', 1 + n % 40) END, at, at
    FROM generate_series(1, $1::bigint) n,
      -- Squared: the first articles have many flags, the last ones few.
      LATERAL (SELECT 1 + floor($2 * power(((n * 7919) % 100003) / 100003.0, 2))::bigint AS a,
        now() - ((n * 31) % 365) * interval '1 day' - (n % 86400) * interval '1 second' AS at) made
      JOIN article art ON art.id = pg_temp.made('article', a)`,
    [flags, articles, sentences],
  );
  await run('VACUUM ANALYZE');
}
