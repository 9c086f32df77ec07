import type { Db, Tx } from '#lib/db/client.ts';
import type { Role } from '#lib/domain/policy.ts';

const COUNTED = { _count: { select: { memberships: true, articles: true } } } as const;

/** Desks with their numbers of members and articles, by name; all of them, or those of the ids. */
export function listDeskRows(db: Db | Tx, ids?: readonly string[]) {
  return db.desk.findMany({
    where: ids ? { id: { in: [...ids] } } : {},
    include: COUNTED,
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });
}

export type CountedDesk = Awaited<ReturnType<typeof listDeskRows>>[number];

export function getDesk(db: Db | Tx, id: string): Promise<CountedDesk | null> {
  return db.desk.findUnique({ where: { id }, include: COUNTED });
}

export function getDeskBySlug(db: Db | Tx, slug: string) {
  return db.desk.findUnique({ where: { slug } });
}

/** Makes a desk; a number is added to the slug while another desk has it. */
export async function insertDesk(db: Db | Tx, desk: { slug: string; name: string }) {
  const taken = await db.desk.findMany({
    where: { slug: { startsWith: desk.slug } },
    select: { slug: true },
  });
  const slugs = new Set(taken.map(({ slug }) => slug));
  let slug = desk.slug;
  for (let number = 2; slugs.has(slug); number += 1) slug = `${desk.slug}-${number}`;
  return db.desk.create({ data: { slug, name: desk.name }, include: COUNTED });
}

export function changeDesk(
  db: Db | Tx,
  id: string,
  data: { name?: string; workSince?: Date | null },
): Promise<CountedDesk> {
  return db.desk.update({ where: { id }, data, include: COUNTED });
}

/** Who is on a desk: leads first, then by name. */
export function listMemberRows(db: Db | Tx, deskId: string) {
  return db.membership.findMany({
    where: { deskId },
    include: { user: { select: { id: true, name: true, email: true } } },
    orderBy: [{ role: 'desc' }, { user: { name: 'asc' } }, { userId: 'asc' }],
  });
}

export function getMember(db: Db | Tx, deskId: string, userId: string) {
  return db.membership.findUnique({
    where: { deskId_userId: { deskId, userId } },
    include: { user: { select: { id: true, name: true, email: true } } },
  });
}

/** Puts a person on a desk, or changes the role. */
export function upsertMember(db: Db | Tx, deskId: string, userId: string, role: Role) {
  return db.membership.upsert({
    where: { deskId_userId: { deskId, userId } },
    create: { deskId, userId, role },
    update: { role },
    include: { user: { select: { id: true, name: true, email: true } } },
  });
}

export async function deleteMember(db: Db | Tx, deskId: string, userId: string): Promise<boolean> {
  const { count } = await db.membership.deleteMany({ where: { deskId, userId } });
  return count > 0;
}

/** One line in the desk's journal about its people. Such acts are not undone but done the other way. */
export async function recordOnDesk(
  db: Db | Tx,
  event: { deskId: string; actorId: string; type: string; detail: Record<string, string> },
): Promise<void> {
  await db.event.create({ data: { ...event, changes: [] } });
}
