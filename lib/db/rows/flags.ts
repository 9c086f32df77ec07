import type { Db } from '#lib/db/client.ts';
import type { Flag, Prisma } from '#lib/db/generated/client.ts';

interface Person {
  id: string;
  name: string;
}

/** A flag as it is shown: with the names of its people and how much was said on it. */
export type FlagRow = Omit<Flag, 'prefix' | 'suffix' | 'key' | 'updatedAt'> & {
  author: Person | null;
  assignee: Person | null;
  decidedBy: Person | null;
  _count: { comments: number };
};

/**
 * Flags, by sentence and place. A long article has thousands, of a handful of people and with few comments: these are
 * asked for by themselves, since joining them to every row takes as long as all the rest.
 */
export async function listFlagRows(db: Db, where: Prisma.FlagWhereInput): Promise<FlagRow[]> {
  const [rows, talk] = await Promise.all([
    db.flag.findMany({
      where,
      omit: { prefix: true, suffix: true, key: true, updatedAt: true },
      orderBy: [{ sentenceId: 'asc' }, { from: 'asc' }, { id: 'asc' }],
    }),
    db.comment.groupBy({ by: ['flagId'], where: { flag: where, deletedAt: null }, _count: { _all: true } }),
  ]);
  const ids = rows.flatMap(({ authorId, assigneeId, decidedById }) => [authorId, assigneeId, decidedById]);
  const known = [...new Set(ids)].filter((id) => id !== null);
  const people =
    known.length === 0
      ? []
      : await db.user.findMany({ where: { id: { in: known } }, select: { id: true, name: true } });
  const byId = new Map(people.map((person) => [person.id, person]));
  const personOf = (id: string | null) => (id === null ? null : (byId.get(id) ?? null));
  const comments = new Map(talk.map(({ flagId, _count }) => [flagId, _count._all]));
  return rows.map((row) => ({
    ...row,
    author: personOf(row.authorId),
    assignee: personOf(row.assigneeId),
    decidedBy: personOf(row.decidedById),
    _count: { comments: comments.get(row.id) ?? 0 },
  }));
}
