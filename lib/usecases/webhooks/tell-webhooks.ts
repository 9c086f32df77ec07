import type { Tx } from '#lib/db/client.ts';
import { insertDeliveries } from '#lib/db/rows/webhook.ts';
import type { ArticleEvent } from '#lib/domain/history.ts';
import type { Actor } from '#lib/domain/policy.ts';
import { mayMakeReady, TOLD, type WebhookEvent } from '#lib/domain/webhooks.ts';
import { appUrl } from '#lib/env.ts';

/** A webhook of the article's desk, as the journal's statement found it. */
export interface Listener {
  id: string;
  events: string[];
}

interface Told {
  articleId: string;
  type: ArticleEvent;
  actor: Actor;
  detail: Record<string, unknown>;
  eventId: string;
  flagIds: readonly string[];
}

/**
 * Writes the messages to the webhooks of a desk, in the transaction of the act that they tell of: none is lost, and
 * none tells of what did not happen.
 */
export async function tellWebhooks(tx: Tx, listeners: readonly Listener[], told: Told): Promise<void> {
  const listening = (event: WebhookEvent) =>
    listeners.filter(({ events }) => events.includes(event)).map(({ id }) => id);
  const own = TOLD[told.type];
  if (own) await write(tx, listening(own), own, told);
  const ready = listening('article.ready');
  if (ready.length > 0 && mayMakeReady(told.type) && (await hasBecomeReady(tx, told.articleId)))
    await write(tx, ready, 'article.ready', told);
}

async function write(tx: Tx, webhookIds: readonly string[], event: WebhookEvent, told: Told): Promise<void> {
  if (webhookIds.length === 0) return;
  const article = await tx.article.findUniqueOrThrow({
    where: { id: told.articleId },
    select: { id: true, slug: true, title: true, desk: { select: { id: true, slug: true, name: true } } },
  });
  const body = JSON.stringify({
    type: event,
    timestamp: new Date().toISOString(),
    data: {
      article: { ...article, url: `${appUrl()}/articles/${article.id}` },
      by: { id: told.actor.userId, name: told.actor.name },
      eventId: told.eventId,
      ...(event === 'article.exported' ? { format: told.detail.format } : {}),
      ...(event === 'article.flagged' ? { flags: await flagsOf(tx, told.flagIds) } : {}),
    },
  });
  await insertDeliveries(tx, webhookIds, event, body);
}

function flagsOf(tx: Tx, ids: readonly string[]) {
  return tx.flag.findMany({
    // An act may touch findings too: they are not what a person raised.
    where: { id: { in: [...ids] }, check: null },
    select: { id: true, category: true, severity: true, quote: true, note: true },
  });
}

/** Whether nothing stands in the way of an article's export any more that did; remembers it. */
async function hasBecomeReady(tx: Tx, articleId: string): Promise<boolean> {
  // As `drawUp` has it: findings in the lane `unsure` stop nobody, people's flags have no lane.
  const [row] = await tx.$queryRaw<{ ready: boolean; told: boolean }[]>`
    SELECT "readyAt" IS NOT NULL AS told, NOT EXISTS (
        SELECT 1 FROM sentence WHERE "articleId" = article.id AND side = 'target' AND "stepId" IS NULL
          AND current ~ '\\S' AND CASE verdict WHEN 'pending' THEN progress <> 'done' ELSE verdict <> 'approved' END
      ) AND NOT EXISTS (
        SELECT 1 FROM flag JOIN sentence ON sentence.id = flag."sentenceId"
        WHERE flag."articleId" = article.id AND flag.state IN ('open', 'confirmed')
          AND flag.lane IS DISTINCT FROM 'unsure' AND sentence."stepId" IS NULL
      ) AS ready
    FROM article WHERE id = ${articleId}::uuid`;
  if (!row || row.ready === row.told) return false;
  await tx.$executeRaw`
    UPDATE article SET "readyAt" = CASE WHEN ${row.ready} THEN now() END WHERE id = ${articleId}::uuid`;
  return row.ready;
}
