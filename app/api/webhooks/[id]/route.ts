import { route } from '#lib/http/route.ts';
import { removeWebhook } from '#lib/usecases/webhooks/remove-webhook.ts';
import { updateWebhook } from '#lib/usecases/webhooks/update-webhook.ts';

export const PATCH = route('updateWebhook', ({ call, params, body }) => updateWebhook(call, params.id, body));
export const DELETE = route('removeWebhook', async ({ call, params }) => {
  await removeWebhook(call, params.id);
  return undefined;
});
