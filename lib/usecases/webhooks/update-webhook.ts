import type { BodyOf } from '#lib/http/contract/routes.ts';
import type { WebhookJson } from '#lib/http/contract/webhooks.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from '#lib/usecases/house/act.ts';
import { requireAddress } from './address.ts';
import { requireWebhook, toWebhookJson } from './json.ts';

/** Changes a webhook. Switched on again, it is given as long as a new one before it counts as failing. */
export async function updateWebhook(
  call: Call,
  id: string,
  { url, events, on }: BodyOf<'updateWebhook'>,
): Promise<WebhookJson> {
  const { deskId } = await requireWebhook(call, id, 'desk:manage');
  const address = url === undefined ? undefined : requireAddress(url);
  await performOnDesk(call, deskId, 'webhook:changed', async (act) => {
    const row = await act.tx.webhook.findUniqueOrThrow({ where: { id } });
    await act.change('webhook', row, {
      ...(address === undefined ? {} : { url: address }),
      ...(events === undefined ? {} : { events: [...new Set(events)] }),
      ...(on === undefined ? {} : on ? { off: null, failingSince: null } : { off: 'person' as const }),
    });
    Object.assign(act.detail, { url: address ?? row.url });
    return null;
  });
  return toWebhookJson(await requireWebhook(call, id, 'desk:manage'));
}
