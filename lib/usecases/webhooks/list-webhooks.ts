import type { WebhookJson } from '#lib/http/contract/webhooks.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toWebhookJson, WEBHOOK_INCLUDE } from './json.ts';

/** The webhooks of a desk, as those who run it see them. */
export async function listWebhooks(call: Call, deskId: string): Promise<{ items: WebhookJson[] }> {
  authorise(call, 'desk:manage', deskId);
  const rows = await call.db.webhook.findMany({
    where: { deskId, removedAt: null },
    include: WEBHOOK_INCLUDE,
    orderBy: { id: 'asc' },
  });
  return { items: rows.map(toWebhookJson) };
}
