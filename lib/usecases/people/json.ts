import type { z } from 'zod';
import type { CountedDesk } from '#lib/db/rows/desk.ts';
import type { InvitationRow } from '#lib/db/rows/invitation.ts';
import type { ListedUser, UserWithDesks } from '#lib/db/rows/user.ts';
import { type Actor, can, type Role } from '#lib/domain/policy.ts';
import {
  type deskSchema,
  type invitationSchema,
  type MeJson,
  type memberSchema,
  preferencesSchema,
  type tokenSchema,
  type userSchema,
} from '#lib/http/contract/people.ts';

import { byName } from './by-name.ts';

export type DeskJson = z.infer<typeof deskSchema>;
export type MemberJson = z.infer<typeof memberSchema>;
export type InvitationJson = z.infer<typeof invitationSchema>;
export type TokenJson = z.infer<typeof tokenSchema>;
export type UserJson = z.infer<typeof userSchema>;

/** `all` is every desk of the installation, for admins: they see also those they are not on. */
export function toMeJson(user: UserWithDesks, all: CountedDesk[] | null): MeJson {
  const roles = new Map(user.memberships.map(({ desk, role }) => [desk.id, role]));
  const desks = all ?? user.memberships.map(({ desk }) => desk);
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    isAdmin: user.isAdmin,
    locale: user.locale === 'en' ? 'en' : 'fr',
    preferences: preferencesSchema.catch({}).parse(user.preferences),
    desks: desks.map(({ id, slug, name }) => ({ id, slug, name, role: roles.get(id) ?? null })).sort(byName),
  };
}

export function toUserJson(user: ListedUser): UserJson {
  return {
    id: user.id,
    email: user.email,
    name: user.name,
    isAdmin: user.isAdmin,
    disabled: user.disabledAt !== null,
    createdAt: user.createdAt.toISOString(),
    desks: user.memberships.map(({ desk, role }) => ({ id: desk.id, name: desk.name, role })),
    sessions: user._count.sessions,
  };
}

export function toDeskJson(desk: CountedDesk, actor: Actor): DeskJson {
  return {
    id: desk.id,
    slug: desk.slug,
    name: desk.name,
    members: desk._count.memberships,
    articles: desk._count.articles,
    canManage: can(actor, 'desk:manage', desk.id),
    watchesWork: desk.workSince !== null,
  };
}

export function toMemberJson(member: {
  user: { id: string; name: string; email: string };
  role: Role;
  createdAt: Date;
}): MemberJson {
  return {
    user: { id: member.user.id, name: member.user.name },
    email: member.user.email,
    role: member.role,
    since: member.createdAt.toISOString(),
  };
}

/** Leads first, then by name. */
export function toMembersJson(members: Parameters<typeof toMemberJson>[0][]): MemberJson[] {
  const rank = { lead: 0, editor: 1 };
  return members.toSorted((a, b) => rank[a.role] - rank[b.role] || byName(a.user, b.user)).map(toMemberJson);
}

export function toInvitationJson(invitation: InvitationRow): InvitationJson {
  return {
    id: invitation.id,
    role: invitation.role,
    email: invitation.email,
    createdBy: { id: invitation.createdBy.id, name: invitation.createdBy.name },
    createdAt: invitation.createdAt.toISOString(),
    expiresAt: invitation.expiresAt.toISOString(),
    state: stateOf(invitation),
  };
}

function stateOf(invitation: InvitationRow): InvitationJson['state'] {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.revokedAt) return 'revoked';
  return invitation.expiresAt <= new Date() ? 'expired' : 'pending';
}

export function toTokenJson(token: {
  id: string;
  name: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}): TokenJson {
  return {
    id: token.id,
    name: token.name,
    scopes: (['read', 'write'] as const).filter((scope) => token.scopes.includes(scope)),
    createdAt: token.createdAt.toISOString(),
    expiresAt: token.expiresAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    revoked: token.revokedAt !== null,
  };
}
