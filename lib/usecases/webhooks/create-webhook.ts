import { uuid7 } from '#lib/db/uuid.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from '#lib/usecases/house/act.ts';
import { newWebhookSecret } from '#lib/webhooks/sign.ts';
import { requireAddress } from './address.ts';
import { toWebhookJson, WEBHOOK_INCLUDE } from './json.ts';
import { openSecret, sealSecret } from './secrets.ts';

/** Each act on the desk writes a message for each of them. */
const MOST_WEBHOOKS = 10;

/**
 * Has events of a desk sent to an address. The answer is the only place where the secret is ever shown.
 * @throws Problem `webhook-address`, `too-many-webhooks`
 */
export async function createWebhook(
  call: Call,
  deskId: string,
  { url, events }: BodyOf<'createWebhook'>,
): Promise<AnswerOf<'createWebhook'>> {
  authorise(call, 'desk:manage', deskId);
  const address = requireAddress(url);
  const webhookId = uuid7();
  const secret = sealSecret(webhookId, newWebhookSecret());
  // What an act gives is kept for a retry: not the secret.
  const id = await performOnDesk(call, deskId, 'webhook:added', async (act) => {
    const count = await act.tx.webhook.count({ where: { deskId, removedAt: null } });
    if (count >= MOST_WEBHOOKS) throw new Problem(409, 'too-many-webhooks');
    const row = await act.tx.webhook.create({
      data: {
        id: webhookId,
        deskId,
        url: address,
        events: [...new Set(events)],
        secret,
        createdById: act.actor.userId,
        removedAt: new Date(),
      },
    });
    await act.change('webhook', row, { removedAt: null });
    Object.assign(act.detail, { url: address });
    return row.id;
  });
  const row = await call.db.webhook.findUniqueOrThrow({ where: { id }, include: WEBHOOK_INCLUDE });
  return { ...toWebhookJson(row), secret: openSecret(row) };
}
