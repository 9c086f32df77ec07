import { foldQuote } from '#lib/domain/checks/dismissals.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from './act.ts';
import { dismissalsOf } from './list-dismissals.ts';

/** Adds words to the dictionary of a desk, in one act; those that it has are passed over. */
export async function addWords(
  call: Call,
  { id, words }: { id: string; words: readonly string[] },
): Promise<AnswerOf<'addWords'>> {
  authorise(call, 'desk:manage', id);
  const added = await performOnDesk(call, id, 'words:added', async (act) => {
    const dictionary = { deskId: id, scope: 'word', check: 'spelling' } as const;
    const known = await act.tx.dismissal.findMany({ where: { ...dictionary, removedAt: null } });
    const there = new Set(known.map(({ quote }) => foldQuote(quote)));
    const fresh = new Map(
      words.map((word) => [foldQuote(word.normalize('NFC')), word.normalize('NFC').trim()]),
    );
    for (const key of there) fresh.delete(key);
    const rows = await act.tx.dismissal.createManyAndReturn({
      data: [...fresh.values()].map((quote) => ({
        ...dictionary,
        quote,
        createdById: act.actor.userId,
        removedAt: new Date(),
      })),
    });
    for (const row of rows) await act.change('dismissal', row, { removedAt: null });
    Object.assign(act.detail, { words: [...fresh.values()].slice(0, 5), count: fresh.size });
    return fresh.size;
  });
  return { items: await dismissalsOf(call.db, id), added };
}
