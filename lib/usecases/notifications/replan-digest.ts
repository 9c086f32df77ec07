import type { Tx } from '#lib/db/client.ts';
import { nextHour } from '#lib/domain/notifications.ts';
import { preferencesSchema } from '#lib/http/contract/people.ts';
import { digestTime } from './notify.ts';

/** Moves the digest that waits for somebody to the next time that they want theirs, by their choices as they are now. */
export async function replanDigest(tx: Tx, userId: string): Promise<void> {
  const { preferences } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { preferences: true },
  });
  const { hour, timeZone } = digestTime(preferencesSchema.catch({}).parse(preferences));
  await tx.mail.updateMany({
    where: { userId, kind: 'digest', state: 'waiting', attempts: 0 },
    data: { dueAt: nextHour(new Date(), hour, timeZone) },
  });
}
