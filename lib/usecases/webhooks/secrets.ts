import type { Db } from '#lib/db/client.ts';
import { plainSecrets, replaceSecret } from '#lib/db/rows/webhook.ts';
import { env } from '#lib/env.ts';
import { seal, sealingKey, unseal } from '#lib/webhooks/seal.ts';

/** The secret of a webhook as it is kept. */
export function sealSecret(id: string, secret: string): string {
  return seal(secret, id, sealingKey(env().AUTH_SECRET));
}

/** The secret of a webhook as its receiver knows it. @throws SealBroken when it was kept under another AUTH_SECRET */
export function openSecret({ id, secret }: { id: string; secret: string }): string {
  return unseal(secret, id, sealingKey(env().AUTH_SECRET));
}

/** Seals the secrets that were written before there were seals. Harmless to do twice, or by two servers at once. */
export async function sealPlainSecrets(db: Db): Promise<void> {
  for (const { id, secret } of await plainSecrets(db))
    await replaceSecret(db, id, secret, sealSecret(id, secret));
}
