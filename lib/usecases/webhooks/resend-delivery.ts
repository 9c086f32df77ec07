import type { DeliveryJson } from '#lib/http/contract/webhooks.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWebhook, toDeliveryJson } from './json.ts';

/** Has a message sent again at once, with all attempts before it: receivers know it by its id. */
export async function resendDelivery(call: Call, id: string): Promise<DeliveryJson> {
  const row = await call.db.webhookDelivery.findUnique({ where: { id } });
  if (!row) throw new Problem(404, 'not-found');
  await requireWebhook(call, row.webhookId, 'desk:manage');
  const data = { state: 'waiting' as const, attempts: 0, nextAt: new Date(), claimedUntil: null };
  return toDeliveryJson(await call.db.webhookDelivery.update({ where: { id }, data }));
}
