import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import {
  type ClaimedMail,
  claimMail,
  postponeMail,
  settleMail,
  takeNotifications,
} from '#lib/db/rows/mail.ts';
import { countNews } from '#lib/db/rows/notification.ts';
import { getUserWithDesks } from '#lib/db/rows/user.ts';
import type { Translate } from '#lib/i18n/translate.ts';
import { log } from '#lib/log.ts';
import { MailError, type MailSender, type OutgoingMail } from '#lib/mail/sender.ts';
import { newResetToken } from '#lib/usecases/people/reset-password.ts';
import { composeNotifications, composePasswordReset, settingsUrl } from './compose.ts';

interface MailWork {
  db: Db;
  sender: MailSender;
  /** Where people reach Relire. */
  appUrl: string;
  /** Texts by language. */
  texts: Record<'fr' | 'en', Translate>;
}

const IDLE_MS = 5000;
const UNAVAILABLE_MS = 15_000;
/** A mail that could not be sent so often, over about a day, is given up. */
const MOST_ATTEMPTS = 13;
const FIRST_RETRY_MS = 60_000;
const LAST_RETRY_MS = 6 * 3_600_000;

/** Sends mail as it falls due, until told to stop. Any number of processes may do so at once (decision 14). */
export async function sendMails({ signal, ...work }: MailWork & { signal: AbortSignal }): Promise<void> {
  while (!signal.aborted) {
    try {
      await sendDueMails(work, signal);
      await pause(IDLE_MS, signal);
    } catch (error) {
      log.error({ err: error }, 'mail: the database does not answer');
      await pause(UNAVAILABLE_MS, signal);
    }
  }
}

/** Sends what is due now. @returns how many mails were settled or put off */
export async function sendDueMails(work: MailWork, signal?: AbortSignal): Promise<number> {
  let count = 0;
  while (!signal?.aborted) {
    const mail = await claimMail(work.db);
    if (!mail) break;
    await deliver(work, mail);
    count += 1;
  }
  return count;
}

async function deliver(work: MailWork, mail: ClaimedMail): Promise<void> {
  const { db, sender } = work;
  const written = await write(work, mail);
  if (!written) return settleMail(db, mail.id, 'empty');
  try {
    await sender.send(written);
  } catch (error) {
    const { message, permanent } = error instanceof MailError ? error : new MailError(String(error), false);
    // The server's words may hold the address.
    log.warn({ mail: mail.id, kind: mail.kind, attempts: mail.attempts, permanent }, 'mail: not taken');
    if (permanent || mail.attempts >= MOST_ATTEMPTS) return settleMail(db, mail.id, 'failed', message);
    const delay = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** (mail.attempts - 1));
    return postponeMail(db, mail.id, new Date(Date.now() + delay), message);
  }
  await settleMail(db, mail.id, 'sent');
}

/** What there is to say now; null when it has been read meanwhile, or its reader may not sign in any more. */
async function write({ db, appUrl, texts }: MailWork, mail: ClaimedMail): Promise<OutgoingMail | null> {
  const user = await getUserWithDesks(db, mail.userId);
  if (!user || user.disabledAt) return null;
  const locale = user.locale === 'en' ? 'en' : 'fr';
  const letterhead = { name: user.name, locale, t: texts[locale], appUrl } as const;
  const envelope = {
    id: mail.id,
    to: { name: user.name, address: user.email },
    settingsUrl: settingsUrl(appUrl),
  };
  if (mail.kind === 'password') {
    return { ...envelope, ...composePasswordReset(letterhead, await newResetToken(db, user.id)) };
  }
  const desks = user.isAdmin ? null : user.memberships.map(({ desk }) => desk.id);
  const rows = await takeNotifications(db, mail, desks);
  if (rows.length === 0) return null;
  // A mail at once is about what has just happened; the daily one also about what waits.
  const toAnnotate = mail.kind === 'digest' ? (await countNews(db, user.id, desks)).rounds : 0;
  return { ...envelope, ...composeNotifications(letterhead, rows, toAnnotate) };
}

async function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
}
