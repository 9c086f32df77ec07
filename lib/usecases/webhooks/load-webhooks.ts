import type { DeliveryJson, WebhookJson } from '#lib/http/contract/webhooks.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from '#lib/usecases/people/require.ts';
import { listDeliveries } from './list-deliveries.ts';
import { listWebhooks } from './list-webhooks.ts';

const SHOWN = 15;

/** What the page of a desk's webhooks shows to those who run it. @throws Problem 404 or 403 for others */
export async function loadWebhooks(
  call: Call,
  id: string,
): Promise<{
  desk: { id: string; name: string };
  webhooks: { webhook: WebhookJson; deliveries: DeliveryJson[] }[];
}> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Problem(404, 'not-found');
  const desk = await requireDesk(call.db, call.actor, 'desk:manage', id);
  const { items } = await listWebhooks(call, id);
  return {
    desk: { id: desk.id, name: desk.name },
    webhooks: await Promise.all(
      items.map(async (webhook) => ({
        webhook,
        deliveries: (await listDeliveries(call, { id: webhook.id, limit: SHOWN })).items,
      })),
    ),
  };
}
