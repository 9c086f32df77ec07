import { insertDeliveries } from '#lib/db/rows/webhook.ts';
import type { DeliveryJson } from '#lib/http/contract/webhooks.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWebhook, toDeliveryJson } from './json.ts';

/** Has a test sent to a webhook, one that is switched off too. */
export async function testWebhook(call: Call, id: string): Promise<DeliveryJson> {
  const { deskId } = await requireWebhook(call, id, 'desk:manage');
  const by = { id: call.actor.userId, name: call.actor.name };
  const body = JSON.stringify({
    type: 'webhook.test',
    timestamp: new Date().toISOString(),
    data: { deskId, by },
  });
  const [delivery = ''] = await insertDeliveries(call.db, [id], 'webhook.test', body);
  return toDeliveryJson(await call.db.webhookDelivery.findUniqueOrThrow({ where: { id: delivery } }));
}
