import type { Term } from '#lib/domain/checks/glossary.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnDesk } from './act.ts';
import { termsOf } from './list-terms.ts';

/**
 * Adds terms to the glossary of a desk, in one act. A term that is there already, by its kind and its words on both
 * sides whatever their case, is changed instead, so that a list can be pasted again after corrections.
 */
export async function addTerms(
  call: Call,
  { id, terms }: { id: string; terms: readonly Term[] },
): Promise<AnswerOf<'addTerms'>> {
  authorise(call, 'desk:manage', id);
  const counts = await performOnDesk(call, id, 'terms:added', async (act) => {
    const known = await act.tx.term.findMany({ where: { deskId: id, removedAt: null } });
    const byKey = new Map(known.map((row) => [keyOf(row), row]));
    const wanted = new Map(terms.map((term) => [keyOf(term), clean(term)]));
    let changed = 0;
    const now = new Date();
    const fresh = [...wanted].filter(([key]) => !byKey.has(key)).map(([, term]) => term);
    for (const [key, term] of wanted) {
      const row = byKey.get(key);
      if (!row) continue;
      const before = act.changes.length;
      await act.change('term', row, term);
      if (act.changes.length > before) changed++;
    }
    const rows = await act.tx.term.createManyAndReturn({
      data: fresh.map((term) => ({ ...term, deskId: id, createdById: act.actor.userId, removedAt: now })),
    });
    for (const row of rows) await act.change('term', row, { removedAt: null });
    Object.assign(act.detail, {
      terms: fresh.slice(0, 5).map(({ target }) => target),
      count: fresh.length,
      changed,
    });
    return { added: fresh.length, changed };
  });
  return { items: await termsOf(call.db, id), ...counts };
}

function clean({ kind, source, target, matchCase, note }: Term): Term {
  const tidy = (words: string) => words.normalize('NFC').replace(/\s+/gu, ' ').trim();
  return { kind, source: tidy(source), target: tidy(target), matchCase, note: tidy(note) };
}

function keyOf(term: Term): string {
  const { kind, source, target } = clean(term);
  return [kind, source.toLowerCase(), target.toLowerCase()].join('\n');
}
