import type { Flag } from '#lib/db/generated/client.ts';
import type { Act } from './act.ts';
import { notify } from './notifications/notify.ts';

/** Tells whoever raised a flag what became of it. */
export function tellAuthor(act: Act, flag: Flag, said = ''): void {
  const { id: flagId, sentenceId, quote } = flag;
  notify(act, { kind: 'decided', to: [flag.authorId], sentenceId, flagId, quote, said });
}
