import { z } from 'zod';
import { STOPS } from '#lib/domain/editing/stops.ts';
import { NOTIFICATION_CHOICES, NOTIFICATION_KINDS } from '#lib/domain/notifications.ts';
import { isTimeZone } from '#lib/domain/time-zone.ts';
import { contract, id, idParams, instant, personSchema, typed } from './contract.ts';

export const roleSchema = z.enum(['editor', 'lead']);
export const localeSchema = z.enum(['fr', 'en']);
export const preferencesSchema = z.object({
  theme: z.enum(['system', 'light', 'dark']).optional(),
  /** Single-letter keys outside the text. */
  singleKeys: z.boolean().optional(),
  /** Whether corrections just made are offered to be kept as annotations; by default they are. */
  offerCorrections: z.boolean().optional(),
  /** The first hints of the workbench were put away. */
  tourSeen: z.boolean().optional(),
  /** Where one is told of what; what is not among them is as usual. */
  notify: z.partialRecord(z.enum(NOTIFICATION_KINDS), z.enum(NOTIFICATION_CHOICES)).optional(),
  /** Hour of the day at which the daily mail goes out. */
  digestHour: z.number().int().min(0).max(23).optional(),
  /** By whose clocks; that of the server unless one says so. */
  timeZone: z.string().max(60).refine(isTimeZone).optional(),
  /** Which sentences the keys that leap stop at; by default those to do. */
  stops: z.enum(STOPS).optional(),
  /** Chords of one’s own by command of the workbench; empty for none. Unknown commands are kept. */
  keys: z.record(z.string().max(40), z.string().max(40)).optional(),
});
export const meSchema = z.object({
  id,
  email: z.string(),
  name: z.string(),
  isAdmin: z.boolean(),
  locale: localeSchema,
  preferences: preferencesSchema,
  desks: z.array(z.object({ id, slug: z.string(), name: z.string(), role: roleSchema.nullable() })),
});
export type MeJson = z.infer<typeof meSchema>;
const password = z.string().min(12).max(200);
const name = typed(120).min(1);

export const deskSchema = z.object({
  id,
  slug: z.string(),
  name: z.string(),
  members: z.number().int(),
  articles: z.number().int(),
  canManage: z.boolean(),
  /** Whether reports tell who did how much; see docs/reports.md. */
  watchesWork: z.boolean(),
});
export const memberSchema = z.object({
  user: personSchema,
  email: z.string(),
  role: roleSchema,
  since: instant,
});
export const invitationSchema = z.object({
  id,
  role: roleSchema,
  email: z.string().nullable(),
  createdBy: personSchema,
  createdAt: instant,
  expiresAt: instant,
  state: z.enum(['pending', 'accepted', 'revoked', 'expired']),
});
export const tokenSchema = z.object({
  id,
  name: z.string(),
  scopes: z.array(z.enum(['read', 'write'])),
  createdAt: instant,
  expiresAt: instant,
  lastUsedAt: instant.nullable(),
  revoked: z.boolean(),
});
export const sessionSchema = z.object({
  id: z.string(),
  userAgent: z.string(),
  createdAt: instant,
  lastSeenAt: instant,
  current: z.boolean(),
});
export const userSchema = z.object({
  id,
  email: z.string(),
  name: z.string(),
  isAdmin: z.boolean(),
  disabled: z.boolean(),
  createdAt: instant,
  desks: z.array(z.object({ id, name: z.string(), role: roleSchema })),
  sessions: z.number().int(),
});
const members = { deskParams: idParams, memberParams: z.object({ id, userId: id }) };

export const peopleContract = {
  getMe: contract({ summary: 'Who is calling', tag: 'people', access: 'signed-in', answer: meSchema }),
  updateMe: contract({
    summary: 'Changes one’s own name, language, preferences or password',
    tag: 'people',
    access: 'signed-in',
    body: z.object({
      name: name.optional(),
      locale: localeSchema.optional(),
      preferences: preferencesSchema.optional(),
      password: password.optional(),
      currentPassword: z.string().max(200).optional(),
    }),
    answer: meSchema,
    problems: ['wrong-password', 'throttled'],
  }),
  listMySessions: contract({
    summary: 'Where one is signed in',
    tag: 'people',
    access: 'signed-in',
    answer: z.object({ items: z.array(sessionSchema) }),
  }),
  endMySession: contract({
    summary: 'Signs one of one’s sessions out',
    tag: 'people',
    access: 'signed-in',
    params: z.object({ id: z.string().max(80) }),
    answer: null,
    status: 204,
  }),
  listTokens: contract({
    summary: 'One’s tokens for scripts',
    tag: 'people',
    access: 'signed-in',
    answer: z.object({ items: z.array(tokenSchema) }),
  }),
  createToken: contract({
    summary: 'Makes a token; it is shown this once',
    tag: 'people',
    access: 'signed-in',
    status: 201,
    body: z.object({
      name: typed(120).min(1),
      scopes: z.array(z.enum(['read', 'write'])).min(1),
      days: z.number().int().min(1).max(366),
    }),
    answer: tokenSchema.extend({ token: z.string() }),
  }),
  revokeToken: contract({
    summary: 'Revokes a token',
    tag: 'people',
    access: 'signed-in',
    params: idParams,
    answer: null,
    status: 204,
  }),
  listUsers: contract({
    summary: 'All people',
    tag: 'people',
    access: 'admin',
    query: z.object({ q: z.string().max(200).optional() }),
    answer: z.object({ items: z.array(userSchema) }),
  }),
  updateUser: contract({
    summary: 'Changes a person: name, admin, disabled',
    tag: 'people',
    access: 'admin',
    params: idParams,
    body: z.object({
      name: name.optional(),
      isAdmin: z.boolean().optional(),
      disabled: z.boolean().optional(),
    }),
    answer: userSchema,
    problems: ['last-admin'],
  }),
  endUserSessions: contract({
    summary: 'Signs a person out everywhere',
    tag: 'people',
    access: 'admin',
    params: idParams,
    answer: null,
    status: 204,
  }),
  listDesks: contract({
    summary: 'The desks one may see',
    tag: 'desks',
    access: 'signed-in',
    answer: z.object({ items: z.array(deskSchema) }),
  }),
  createDesk: contract({
    summary: 'Makes a desk',
    tag: 'desks',
    access: 'admin',
    status: 201,
    body: z.object({ name: typed(120).min(1) }),
    answer: deskSchema,
  }),
  updateDesk: contract({
    summary: 'Renames a desk, or has reports tell who did how much or not',
    tag: 'desks',
    access: 'signed-in',
    params: members.deskParams,
    body: z.object({ name: typed(120).min(1).optional(), watchesWork: z.boolean().optional() }),
    answer: deskSchema,
  }),
  listMembers: contract({
    summary: 'Who is on a desk',
    tag: 'desks',
    access: 'signed-in',
    params: members.deskParams,
    answer: z.object({ items: z.array(memberSchema) }),
  }),
  updateMember: contract({
    summary: 'Adds a person to a desk or changes the role',
    tag: 'desks',
    access: 'signed-in',
    params: members.memberParams,
    body: z.object({ role: roleSchema }),
    answer: memberSchema,
  }),
  removeMember: contract({
    summary: 'Takes a person off a desk',
    tag: 'desks',
    access: 'signed-in',
    params: members.memberParams,
    answer: null,
    status: 204,
  }),
  listInvitations: contract({
    summary: 'Invitations of a desk',
    tag: 'desks',
    access: 'signed-in',
    params: members.deskParams,
    answer: z.object({ items: z.array(invitationSchema) }),
  }),
  createInvitation: contract({
    summary: 'Makes an invitation link; it is shown this once',
    tag: 'desks',
    access: 'signed-in',
    params: members.deskParams,
    status: 201,
    body: z.object({
      role: roleSchema,
      email: z.email().max(254).optional(),
      days: z.number().int().min(1).max(60).default(7),
    }),
    answer: invitationSchema.extend({ url: z.string() }),
  }),
  revokeInvitation: contract({
    summary: 'Revokes an invitation',
    tag: 'desks',
    access: 'signed-in',
    params: idParams,
    answer: null,
    status: 204,
  }),
  readInvitation: contract({
    summary: 'What an invitation offers',
    tag: 'desks',
    access: 'public',
    body: z.object({ token: z.string().max(200) }),
    answer: z.object({
      desk: z.string(),
      role: roleSchema,
      email: z.string().nullable(),
      invitedBy: z.string(),
      expiresAt: instant,
    }),
    problems: ['invitation-invalid'],
  }),
  acceptInvitation: contract({
    summary: 'Accepts an invitation: makes an account, or joins with the one signed in',
    tag: 'desks',
    access: 'public',
    body: z.object({
      token: z.string().max(200),
      email: z.email().max(254).optional(),
      name: name.optional(),
      password: password.optional(),
    }),
    answer: z.object({ email: z.string(), deskId: id }),
    problems: ['invitation-invalid', 'email-taken', 'weak-password', 'forbidden'],
  }),
  requestPasswordReset: contract({
    summary: 'Sends a link by which to replace a forgotten password, if there is an account for the address',
    tag: 'people',
    access: 'public',
    body: z.object({ email: z.email().max(254) }),
    answer: null,
    status: 204,
    problems: ['throttled'],
  }),
  resetPassword: contract({
    summary: 'Sets another password by the link of a mail, once',
    tag: 'people',
    access: 'public',
    body: z.object({ token: z.string().max(200), password }),
    answer: z.object({ email: z.string() }),
    problems: ['reset-invalid'],
  }),
} as const;
