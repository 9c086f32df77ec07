import type { z } from 'zod';
import type { Tx } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { getUserChoices, mailWaits } from '#lib/db/rows/notification.ts';
import {
  MAIL_DELAY_MS,
  NOTIFICATION_KINDS,
  type NotificationChoice,
  type NotificationKind,
  nextHour,
  notificationChoice,
  USUAL_DIGEST_HOUR,
} from '#lib/domain/notifications.ts';
import type { Actor } from '#lib/domain/policy.ts';
import { usualTimeZone } from '#lib/env.ts';
import { preferencesSchema } from '#lib/http/contract/people.ts';
import { tellPeople } from './news.ts';

/** What people are to be told of an act. */
export interface NotificationDraft {
  kind: NotificationKind;
  /** Whom; nobody is told of an act of one's own, nor who cannot see the article. */
  to: Iterable<string | null | undefined>;
  /** Where to look; the article as a whole when absent. */
  sentenceId?: string | undefined;
  flagId?: string | undefined;
  commentId?: string | undefined;
  /** The blind round that it is about. */
  roundId?: string | undefined;
  /** The words that it is about, and what was said of them: a reason, a note. */
  quote?: string | undefined;
  said?: string | undefined;
}

/** An act that people are told of: on an article, or on a blind round, which is none. */
export interface ToldAct {
  readonly tx: Tx;
  readonly actor: Actor;
  readonly deskId: string;
  readonly articleId: string | null;
  readonly drafts: NotificationDraft[];
}

/**
 * Tells people of an act, once it is done: the notifications are written in its transaction, and
 * undoing it withdraws those that nobody has read.
 */
export function notify(act: Pick<ToldAct, 'drafts'>, draft: NotificationDraft): void {
  act.drafts.push(draft);
}

/**
 * Writes what people are told of an act that has just been written, and withdraws, or gives back, what they were told
 * of one that it undoes, or does again.
 * @returns whose news has changed
 */
export async function tellOf(
  act: ToldAct & { undoes?: bigint; redoes?: bigint },
  eventId: bigint,
): Promise<string[]> {
  return [
    ...(act.undoes === undefined ? [] : await settleNotifications(act.tx, act.undoes, true)),
    ...(act.redoes === undefined ? [] : await settleNotifications(act.tx, act.redoes, false)),
    ...(act.drafts.length === 0 ? [] : await writeNotifications(act, eventId)),
  ];
}

/** Writes what `notify` was asked for, and what is to be mailed of it. @returns whose news has changed */
async function writeNotifications(
  { tx, actor, deskId, articleId, drafts }: ToldAct,
  eventId: bigint,
): Promise<string[]> {
  return write(tx, { deskId, articleId, actorId: actor.userId, eventId }, drafts);
}

/** Tells people of what nobody did, and of no article: something of their desk that stopped by itself. */
export async function notifyOfDesk(tx: Tx, deskId: string, draft: NotificationDraft): Promise<void> {
  const told = await write(tx, { deskId, articleId: null, actorId: null, eventId: null }, [draft]);
  await tellPeople(tx, told);
}

interface Cause {
  deskId: string;
  articleId: string | null;
  actorId: string | null;
  eventId: bigint | null;
}

async function write(tx: Tx, cause: Cause, drafts: readonly NotificationDraft[]): Promise<string[]> {
  const wanted = together(oneEach(drafts, cause.actorId));
  const ids = [...new Set(wanted.map(({ userId }) => userId))].sort();
  if (ids.length === 0) return [];
  const people = new Map((await getUserChoices(tx, cause.deskId, ids)).map((person) => [person.id, person]));
  const rows = wanted.flatMap(({ userId, draft, count }) => {
    const person = people.get(userId);
    if (!person) return [];
    const choices = preferencesSchema.catch({}).parse(person.preferences);
    const choice = notificationChoice(choices.notify, draft.kind);
    if (choice === 'none') return [];
    const { kind, sentenceId, flagId, commentId, roundId, quote = '', said = '' } = draft;
    const row = {
      userId,
      kind,
      channel: choice,
      ...cause,
      sentenceId: sentenceId ?? null,
      flagId: flagId ?? null,
      commentId: commentId ?? null,
      roundId: roundId ?? null,
      count,
      quote,
      said,
    };
    return [{ row, digestAt: digestTime(choices) }];
  });
  if (rows.length === 0) return [];
  await tx.notification.createMany({ data: rows.map(({ row }) => row) });
  await planMails(tx, rows);
  return [...new Set(rows.map(({ row }) => row.userId))];
}

interface Addressed {
  userId: string;
  draft: NotificationDraft;
}

/** One notification a person and place: of the first kind that applies. */
function oneEach(drafts: readonly NotificationDraft[], actorId: string | null): Addressed[] {
  const rank = ({ kind }: NotificationDraft) => NOTIFICATION_KINDS.indexOf(kind);
  const found = new Map<string, Addressed>();
  for (const draft of drafts.toSorted((a, b) => rank(a) - rank(b))) {
    for (const userId of draft.to) {
      if (!userId || userId === actorId) continue;
      const key = [userId, draft.sentenceId, draft.flagId].join(' ');
      if (!found.has(key)) found.set(key, { userId, draft });
    }
  }
  return [...found.values()];
}

/** More of one kind than this in one act are told as one, which leads to the first of them. */
const MOST_APART = 3;

/** What was done to many at once is told once. */
function together(drafts: readonly Addressed[]): (Addressed & { count: number })[] {
  const byKind = new Map<string, Addressed[]>();
  for (const one of drafts) {
    const key = `${one.userId} ${one.draft.kind}`;
    byKind.set(key, [...(byKind.get(key) ?? []), one]);
  }
  return [...byKind.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length <= MOST_APART) return same.map((one) => ({ ...one, count: 1 }));
    const { quote: _, ...draft } = first.draft;
    return [{ userId: first.userId, draft, count: same.length }];
  });
}

export interface DigestTime {
  hour: number;
  timeZone: string;
}

/** When somebody's digest goes out: as chosen, else at the usual hour where the server says that people are. */
export function digestTime({ digestHour, timeZone }: z.infer<typeof preferencesSchema>): DigestTime {
  return { hour: digestHour ?? USUAL_DIGEST_HOUR, timeZone: timeZone ?? usualTimeZone() };
}

/** A mail that waits already will tell of this as well; without a mail server, it waits for one. */
async function planMails(
  tx: Tx,
  rows: readonly {
    row: { userId: string; channel: Exclude<NotificationChoice, 'none'> };
    digestAt: DigestTime;
  }[],
): Promise<void> {
  const now = new Date();
  const planned = new Set<string>();
  for (const { row, digestAt } of rows) {
    const kind = row.channel === 'email' ? 'notifications' : row.channel === 'digest' ? 'digest' : null;
    if (kind === null || planned.has(`${row.userId} ${kind}`)) continue;
    planned.add(`${row.userId} ${kind}`);
    if (await mailWaits(tx, row.userId, kind)) continue;
    const dueAt =
      kind === 'digest'
        ? nextHour(now, digestAt.hour, digestAt.timeZone)
        : new Date(now.getTime() + MAIL_DELAY_MS);
    await tx.mail.create({ data: { userId: row.userId, kind, dueAt } });
  }
}

/**
 * Withdraws the notifications of an act that is undone, or gives them back when it is done again.
 * @returns whose news has changed
 */
function settleNotifications(tx: Tx, eventId: bigint, undone: boolean): Promise<string[]> {
  return settle(tx, { eventId, readAt: null, withdrawnAt: undone ? null : { not: null } }, undone);
}

/** Withdraws what nobody has read of a kind and a round: it is no longer so. @returns whose news has changed */
export function withdrawOfRound(tx: Tx, roundId: string, kind: NotificationKind): Promise<string[]> {
  return settle(tx, { roundId, kind, readAt: null, withdrawnAt: null }, true);
}

async function settle(tx: Tx, where: Prisma.NotificationWhereInput, undone: boolean): Promise<string[]> {
  const rows = await tx.notification.findMany({ where, select: { userId: true } });
  if (rows.length === 0) return [];
  await tx.notification.updateMany({ where, data: { withdrawnAt: undone ? new Date() : null } });
  return rows.map(({ userId }) => userId);
}
