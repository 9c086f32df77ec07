import { env } from '#lib/env.ts';
import { Problem } from '#lib/http/problem.ts';
import { ForbiddenAddress, webhookUrl } from '#lib/webhooks/post.ts';

/** An address that messages may be sent to, in its normal form. @throws Problem `webhook-address` */
export function requireAddress(text: string): string {
  try {
    return webhookUrl(text.trim(), env().RELIRE_WEBHOOK_PRIVATE).href;
  } catch (error) {
    if (error instanceof ForbiddenAddress) throw new Problem(422, 'webhook-address');
    throw error;
  }
}
