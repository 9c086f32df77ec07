import { typologyOf } from '#lib/domain/typology.ts';
import type { LoadedQueue } from './load-queue.ts';

export type QueueDesk = LoadedQueue['desks'][number];

/** The desk of an article of the list; one that the reader joined since the list was first read has no more than its id. */
export function deskOf({ desks }: LoadedQueue, { deskId }: { deskId: string }): QueueDesk {
  const known = desks.find(({ id }) => id === deskId);
  const reasons = { dismiss: [], sendBack: [] };
  return known ?? { id: deskId, name: '', reasons, typology: typologyOf([]), members: [] };
}

/** What these desks usually say, each reason once. */
export function reasonsOfAll({ desks }: LoadedQueue): QueueDesk['reasons'] {
  const all = (kind: 'dismiss' | 'sendBack') => [...new Set(desks.flatMap(({ reasons }) => reasons[kind]))];
  return { dismiss: all('dismiss'), sendBack: all('sendBack') };
}
