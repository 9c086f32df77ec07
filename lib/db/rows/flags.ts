import type { Db, Tx } from '#lib/db/client.ts';
import type { Flag, Prisma } from '#lib/db/generated/client.ts';
import { asJson } from '#lib/db/rows/json.ts';

interface Person {
  id: string;
  name: string;
}

type Shown = Omit<
  Flag,
  | 'prefix'
  | 'suffix'
  | 'key'
  | 'ownLane'
  | 'answers'
  | 'rater'
  | 'queued'
  | 'contested'
  | 'decisionSeenAt'
  | 'dismissalId'
  | 'updatedAt'
>;

/** A flag as it is shown: with the names of its people and how much was said on it. */
export type FlagRow = Shown & {
  author: Person | null;
  assignee: Person | null;
  decidedBy: Person | null;
  comments: number;
};

type NamedRow = Shown & {
  authorName: string | null;
  assigneeName: string | null;
  deciderName: string | null;
  comments: number;
};

/**
 * Flags `f`, by sentence and place, in one statement: the client's own joins take longer than all the rest of an
 * article that has thousands.
 */
export async function listFlagRows(db: Db, where: Prisma.Sql): Promise<FlagRow[]> {
  const rows = await db.$queryRaw<NamedRow[]>`
    SELECT f.id, f."deskId", f."articleId", f."sentenceId", f."from", f."to", f.quote, f.anchor::text, f.category,
           f.severity::text, f."check", f.lane, f.message, f.fix, f.note, f.suggestion, f.state::text, f.reason,
           f.version, f."authorId", f."assigneeId", f."decidedById", f."decidedAt", f.overruled, f."createdAt",
           author.name AS "authorName", assignee.name AS "assigneeName", decider.name AS "deciderName",
           (SELECT count(*) FROM comment WHERE "flagId" = f.id AND "deletedAt" IS NULL)::int AS comments
    FROM flag f
    LEFT JOIN "user" author ON author.id = f."authorId"
    LEFT JOIN "user" assignee ON assignee.id = f."assigneeId"
    LEFT JOIN "user" decider ON decider.id = f."decidedById"
    WHERE ${where}
    ORDER BY f."sentenceId", f."from", f.id`;
  return rows.map(({ authorName, assigneeName, deciderName, ...row }) => ({
    ...row,
    author: personOf(row.authorId, authorName),
    assignee: personOf(row.assigneeId, assigneeName),
    decidedBy: personOf(row.decidedById, deciderName),
  }));
}

function personOf(id: string | null, name: string | null): Person | null {
  return id === null || name === null ? null : { id, name };
}

/** Where a flag stands and what it says there: derived from the words, so that the journal needs no copy. */
export type FlagPlace = Pick<
  Flag,
  'id' | 'from' | 'to' | 'quote' | 'prefix' | 'suffix' | 'anchor' | 'lane' | 'ownLane' | 'message' | 'fix'
>;

/** Writes places of flags, in one statement whatever their number. */
export async function writeFlagPlaces(tx: Tx, flags: readonly FlagPlace[]): Promise<void> {
  if (flags.length === 0) return;
  const places = flags.map(
    ({ id, from, to, quote, prefix, suffix, anchor, lane, ownLane, message, fix }): FlagPlace => ({
      id,
      from,
      to,
      quote,
      prefix,
      suffix,
      anchor,
      lane,
      ownLane,
      message,
      fix,
    }),
  );
  await tx.$executeRaw`
    UPDATE flag SET
      "from" = place."from", "to" = place."to", quote = place.quote, prefix = place.prefix, suffix = place.suffix,
      anchor = place.anchor, lane = place.lane, "ownLane" = place."ownLane", message = place.message, fix = place.fix,
      "updatedAt" = ${new Date()}
    FROM jsonb_to_recordset(${asJson(places)}::jsonb) AS place(
      id uuid, "from" int, "to" int, quote text, prefix text, suffix text, anchor anchor_state,
      lane text, "ownLane" text, message jsonb, fix jsonb
    )
    WHERE flag.id = place.id`;
}
