import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from '#lib/usecases/house/act.ts';
import { requireWebhook } from './json.ts';

/** Takes a webhook away. */
export async function removeWebhook(call: Call, id: string): Promise<void> {
  const { deskId } = await requireWebhook(call, id, 'desk:manage');
  await performOnDesk(call, deskId, 'webhook:removed', async (act) => {
    const row = await act.tx.webhook.findUniqueOrThrow({ where: { id } });
    await act.change('webhook', row, { removedAt: new Date() });
    Object.assign(act.detail, { url: row.url });
    return null;
  });
}
