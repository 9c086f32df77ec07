import type { Db, Tx } from '#lib/db/client.ts';
import type { Desk } from '#lib/db/generated/client.ts';
import type { DismissalRule } from '#lib/domain/checks/dismissals.ts';
import type { Term } from '#lib/domain/checks/glossary.ts';

export interface HouseRow extends Pick<Desk, 'typography' | 'checks' | 'lanes' | 'checksVersion'> {
  terms: Term[];
  dismissals: DismissalRule[];
}

/** What an article, or one yet to come, is checked with: the choices of its desk, glossary and dismissals, oldest first. */
export async function requireHouseRow(
  db: Db | Tx,
  { id, deskId }: { id?: string; deskId: string },
): Promise<HouseRow> {
  const [row] = await db.$queryRaw<HouseRow[]>`
    SELECT d.typography, d.checks, d.lanes, d."checksVersion",
      (
        SELECT coalesce(json_agg(json_build_object(
          'kind', t.kind, 'source', t.source, 'target', t.target, 'matchCase', t."matchCase", 'note', t.note
        ) ORDER BY t."createdAt", t.id), '[]')
        FROM term t WHERE t."deskId" = d.id AND t."removedAt" IS NULL
      ) AS terms,
      (
        SELECT coalesce(json_agg(json_build_object(
          'id', r.id, 'scope', r.scope, 'check', r."check", 'quote', r.quote, 'reason', r.reason
        ) ORDER BY r."createdAt"), '[]')
        FROM dismissal r
        WHERE r."deskId" = d.id AND r."removedAt" IS NULL AND (r."articleId" IS NULL OR r."articleId" = ${id ?? null}::uuid)
      ) AS dismissals
    FROM desk d WHERE d.id = ${deskId}::uuid`;
  if (!row) throw new Error(`No desk ${deskId}`);
  return row;
}
