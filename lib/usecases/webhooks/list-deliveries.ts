import type { DeliveryJson } from '#lib/http/contract/webhooks.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireWebhook, toDeliveryJson } from './json.ts';

interface Input {
  id: string;
  cursor?: string | undefined;
  limit: number;
}

/** What was sent to a webhook, the newest first. @throws Problem `bad-request` for a cursor that is none */
export async function listDeliveries(
  call: Call,
  { id, cursor, limit }: Input,
): Promise<{ items: DeliveryJson[]; nextCursor: string | null }> {
  await requireWebhook(call, id, 'desk:manage');
  if (cursor !== undefined && !/^[0-9a-f-]{36}$/.test(cursor)) throw new Problem(400, 'bad-request');
  const rows = await call.db.webhookDelivery.findMany({
    where: { webhookId: id, ...(cursor ? { id: { lt: cursor } } : {}) },
    orderBy: { id: 'desc' },
    take: limit + 1,
  });
  const shown = rows.slice(0, limit);
  return {
    items: shown.map(toDeliveryJson),
    nextCursor: rows.length > limit ? (shown.at(-1)?.id ?? null) : null,
  };
}
