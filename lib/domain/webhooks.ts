import type { ArticleEvent } from '#lib/domain/history.ts';

/** What webhooks can be told of. */
export const WEBHOOK_EVENTS = ['article.ready', 'article.flagged', 'article.exported'] as const;
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number];

/** What is sent to webhooks: their events, and tests. */
export const WEBHOOK_MESSAGES = [...WEBHOOK_EVENTS, 'webhook.test'] as const;
export type WebhookMessage = (typeof WEBHOOK_MESSAGES)[number];

/** Acts that are events of webhooks by themselves. */
export const TOLD: Partial<Record<ArticleEvent, WebhookEvent>> = {
  'article:exported': 'article.exported',
  'flag:raised': 'article.flagged',
};

/** Acts after which nothing may stand in the way of an article's export that did before. */
export function mayMakeReady(type: ArticleEvent): boolean {
  return !CANNOT_MAKE_READY.has(type);
}

/** Acts after which something stands in the way of it. */
export function makesUnready(type: ArticleEvent): boolean {
  return MAKE_UNREADY.has(type);
}

const MAKE_UNREADY: ReadonlySet<ArticleEvent> = new Set<ArticleEvent>([
  // A sentence whose words change is one to finish.
  'sentence:revised',
  'sentence:reopened',
  'sentence:sent-back',
  'flag:raised',
]);

const CANNOT_MAKE_READY: ReadonlySet<ArticleEvent> = new Set<ArticleEvent>([
  ...MAKE_UNREADY,
  'article:imported',
  'article:exported',
  'article:changed',
  'links:confirmed',
  'links:reopened',
  'flag:assigned',
  'sentences:assigned',
  'flag:confirmed',
  'comment:added',
]);

/** Waits before each further attempt, in seconds: half a minute to a day, three days in all. */
const BACKOFF = [5, 60, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400];
/** Waits are longer or shorter by as much, so that what failed together does not come back together. */
const JITTER = 0.2;

/**
 * Seconds until an attempt is made again, null when there have been enough.
 *
 * @param attempts made so far
 * @param chance from 0 to 1
 */
export function secondsUntilNext(attempts: number, chance: number): number | null {
  const wait = BACKOFF[attempts - 1];
  return wait === undefined ? null : Math.round(wait * (1 + JITTER * (2 * chance - 1)));
}

/** Days without any message that arrives after which a webhook is switched off. */
export const MOST_FAILING_DAYS = 5;
