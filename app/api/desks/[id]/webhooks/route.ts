import { route } from '#lib/http/route.ts';
import { createWebhook } from '#lib/usecases/webhooks/create-webhook.ts';
import { listWebhooks } from '#lib/usecases/webhooks/list-webhooks.ts';

export const GET = route('listWebhooks', ({ call, params }) => listWebhooks(call, params.id));
export const POST = route('createWebhook', ({ call, params, body }) => createWebhook(call, params.id, body));
