import type { Webhook, WebhookDelivery } from '#lib/db/generated/client.ts';
import type { DeskAction } from '#lib/domain/policy.ts';
import type { DeliveryJson, WebhookJson } from '#lib/http/contract/webhooks.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';

/** What a query must include for `toWebhookJson`. */
export const WEBHOOK_INCLUDE = { createdBy: { select: { id: true, name: true } } } as const;

const STATES = { person: 'off', failing: 'failing', gone: 'gone' } as const;

export function toWebhookJson(row: Webhook & { createdBy: { id: string; name: string } }): WebhookJson {
  const { id, deskId, url, events, off, failingSince, createdBy, createdAt } = row;
  return {
    id,
    deskId,
    url,
    events: events as WebhookJson['events'],
    state: off ? STATES[off] : 'on',
    failingSince: failingSince?.toISOString() ?? null,
    createdBy: { id: createdBy.id, name: createdBy.name },
    createdAt: createdAt.toISOString(),
  };
}

export function toDeliveryJson(row: WebhookDelivery): DeliveryJson {
  const { id, event, state, attempts, status, trouble, milliseconds, createdAt, lastAt, nextAt } = row;
  return {
    id,
    event: event as DeliveryJson['event'],
    state,
    attempts,
    status,
    trouble,
    milliseconds,
    createdAt: createdAt.toISOString(),
    lastAt: lastAt?.toISOString() ?? null,
    nextAt: state === 'waiting' ? nextAt.toISOString() : null,
  };
}

/** The webhook, when the caller may do this on its desk. */
export async function requireWebhook(call: Call, id: string, action: DeskAction) {
  const row = await call.db.webhook.findUnique({ where: { id }, include: WEBHOOK_INCLUDE });
  if (!row || row.removedAt) throw new Problem(404, 'not-found');
  authorise(call, action, row.deskId);
  return row;
}
