import { call } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';

/** A choice that is not kept is made again next time: not worth a word. */
export function keepPreferences(preferences: MeJson['preferences']): void {
  void call('updateMe', { body: { preferences } }).catch(() => undefined);
}
