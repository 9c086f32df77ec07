import type { Flag } from '#lib/db/generated/client.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import { makeAnchor } from '#lib/domain/text/anchors.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { requireCategory } from './quality/require-category.ts';

interface Input {
  sentenceId: string;
  from: number;
  to: number;
  quote: string;
  category: Category;
  severity: Severity;
  note: string;
  suggestion: string | null;
}

/**
 * Flags words of a sentence of either side (an omission is flagged on the source).
 * @throws Problem `quote-mismatch` when the words no longer stand at that place; `category-off`, `note-wanted`.
 */
export async function raiseFlag(call: Call, input: Input): Promise<ChangesJson> {
  const { articleId } = await requireSentence(call, input.sentenceId, 'flag:raise');
  const done = await perform(call, { articleId, type: 'flag:raised' }, async (act) => {
    const sentence = await act.tx.sentence.findUniqueOrThrow({ where: { id: input.sentenceId } });
    const { from, to, quote, category, severity } = input;
    if (from >= to || sentence.current.slice(from, to) !== quote) throw new Problem(409, 'quote-mismatch');
    await requireCategory(act, category, input.note);
    const flag = await act.tx.flag.create({
      data: {
        ...makeAnchor(sentence.current, from, to),
        deskId: act.article.deskId,
        articleId,
        sentenceId: sentence.id,
        category,
        severity,
        note: input.note.trim(),
        suggestion: input.suggestion,
        authorId: act.actor.userId,
        // Raised by the change below, so that undo can take it back.
        state: 'withdrawn',
      },
    });
    const contested = await contestOthers(act, flag);
    await act.change('flag', flag, { state: 'open', contested });
    Object.assign(act.detail, { sentenceId: sentence.id, flagId: flag.id, quote, category, severity });
    return null;
  });
  return answerAct(call, articleId, done);
}

/**
 * Others who judged the same words otherwise, by category or severity, do not agree with this flag: each of both sides
 * counts one more. @returns how many there are
 */
async function contestOthers(act: Act, flag: Flag): Promise<number> {
  const others = await act.tx.flag.findMany({
    where: {
      sentenceId: flag.sentenceId,
      from: { lt: flag.to },
      to: { gt: flag.from },
      state: { in: ['open', 'confirmed'] },
      check: null,
      authorId: { not: flag.authorId },
      NOT: { category: flag.category, severity: flag.severity },
    },
  });
  for (const other of others) await act.change('flag', other, { contested: other.contested + 1 }, 'soft');
  return others.length;
}
