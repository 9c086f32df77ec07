import { route } from '#lib/http/route.ts';
import { testWebhook } from '#lib/usecases/webhooks/test-webhook.ts';

export const POST = route('testWebhook', ({ call, params }) => testWebhook(call, params.id));
