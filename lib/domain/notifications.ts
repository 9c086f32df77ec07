/** Why somebody is told of something; where several apply to one act, the first counts. */
export const NOTIFICATION_KINDS = [
  'mentioned',
  'sent_back',
  'assigned',
  'invited',
  'decided',
  'annotated',
  'adjudicated',
  'commented',
  'webhook_off',
] as const;
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number];

/** Where somebody is told: in the app alone, also by mail at once, also in the daily mail, or nowhere. */
export const NOTIFICATION_CHOICES = ['app', 'email', 'digest', 'none'] as const;
export type NotificationChoice = (typeof NOTIFICATION_CHOICES)[number];

/** What asks for something is told at once; what one may read later, once a day. */
const USUAL: Record<NotificationKind, NotificationChoice> = {
  mentioned: 'email',
  sent_back: 'email',
  assigned: 'email',
  invited: 'email',
  decided: 'digest',
  annotated: 'email',
  adjudicated: 'digest',
  commented: 'digest',
  webhook_off: 'email',
};

/** Hour of the day at which digests go out, unless a person chose another. */
export const USUAL_DIGEST_HOUR = 8;

/** Acts come in bursts: a mail waits this long for what follows, and for its reader to see it in the app. */
export const MAIL_DELAY_MS = 2 * 60_000;

/** What a person chose for a kind, or what is usual. */
export function notificationChoice(
  chosen: Partial<Record<NotificationKind, NotificationChoice>> | undefined,
  kind: NotificationKind,
): NotificationChoice {
  return chosen?.[kind] ?? USUAL[kind];
}

/** What leads to the place that something is about. */
export interface NotifiedPlace {
  article: { id: string } | null;
  round?: { id: string } | null;
  desk?: { id: string };
  sentenceId: string | null;
  /** Set when it is about something that was said. */
  threadId?: string | null;
}

/**
 * The path of what a notification is about: a sentence of an article or its discussion, see `visit` in
 * app/components/workbench/use-workbench.ts, the article as a whole, a round, or what a desk has of its own.
 */
export function placeOf({ article, round, desk, sentenceId, threadId }: NotifiedPlace): string {
  // The one thing of a desk that one is told of.
  if (!article) return round ? `/rounds/${round.id}` : `/admin/desks/${desk?.id}/webhooks`;
  const place = sentenceId ? `#${threadId ? 't' : 's'}-${sentenceId}` : '';
  return `/articles/${article.id}${place}`;
}

const QUARTER_MS = 15 * 60_000;

/**
 * The next instant after `now` at which clocks in a time zone show a full hour. Some zones are a quarter or half an
 * hour off the others, so full hours are looked for by quarters.
 */
export function nextHour(now: Date, hour: number, timeZone: string): Date {
  const clock = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone });
  const wanted = `${String(hour).padStart(2, '0')}:00`;
  const next = new Date(Math.floor(now.getTime() / QUARTER_MS) * QUARTER_MS);
  // Two days at most: on the day when clocks skip an hour, that hour does not come.
  for (let step = 0; step < 4 * 48; step += 1) {
    next.setTime(next.getTime() + QUARTER_MS);
    if (clock.format(next) === wanted) break;
  }
  return next;
}

/** What a notification tells of, for its wording: work is given as a flag, a sentence or an article. */
export function aboutOf({
  kind,
  sentenceId,
  flagId,
}: {
  kind: NotificationKind;
  sentenceId: string | null;
  flagId: string | null;
}): NotificationKind | 'assignedSentence' | 'assignedArticle' {
  if (kind !== 'assigned' || flagId) return kind;
  return sentenceId ? 'assignedSentence' : 'assignedArticle';
}
