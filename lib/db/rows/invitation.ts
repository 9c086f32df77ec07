import type { Db, Tx } from '#lib/db/client.ts';
import type { Role } from '#lib/domain/policy.ts';

const WITH_CREATOR = {
  desk: { select: { id: true, name: true } },
  createdBy: {
    select: {
      id: true,
      name: true,
      isAdmin: true,
      disabledAt: true,
      memberships: { select: { deskId: true, role: true } },
    },
  },
} as const;

export function insertInvitation(
  db: Db | Tx,
  invitation: {
    hash: string;
    deskId: string;
    role: Role;
    email: string | null;
    createdById: string;
    expiresAt: Date;
  },
) {
  return db.invitation.create({ data: invitation, include: WITH_CREATOR });
}

export type InvitationRow = Awaited<ReturnType<typeof insertInvitation>>;

/** A desk's invitations, the newest first; used and revoked ones too. */
export function listInvitationRows(db: Db | Tx, deskId: string): Promise<InvitationRow[]> {
  return db.invitation.findMany({
    where: { deskId },
    include: WITH_CREATOR,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 200,
  });
}

export function getInvitation(db: Db | Tx, id: string): Promise<InvitationRow | null> {
  return db.invitation.findUnique({ where: { id }, include: WITH_CREATOR });
}

export function getInvitationByHash(db: Db | Tx, hash: string): Promise<InvitationRow | null> {
  return db.invitation.findUnique({ where: { hash }, include: WITH_CREATOR });
}

/** Invitations not yet used that only this address may accept, the newest first. */
export function listPendingInvitationsFor(db: Db | Tx, email: string): Promise<InvitationRow[]> {
  return db.invitation.findMany({
    where: { email, ...pending() },
    include: WITH_CREATOR,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
}

/** Marks a pending invitation as used. False when somebody else was quicker, or it has just ended. */
export async function takeInvitation(tx: Tx, id: string): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({
    where: { id, ...pending() },
    data: { acceptedAt: new Date() },
  });
  return count === 1;
}

/** Revokes a pending invitation; false when it is no longer pending. */
export async function revokeInvitationRow(db: Db | Tx, id: string): Promise<boolean> {
  const { count } = await db.invitation.updateMany({
    where: { id, ...pending() },
    data: { revokedAt: new Date() },
  });
  return count === 1;
}

function pending() {
  return { acceptedAt: null, revokedAt: null, expiresAt: { gt: new Date() } };
}
