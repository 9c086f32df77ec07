import { correctionAt } from '#lib/domain/editing/corrections.ts';
import type { Category, Severity } from '#lib/domain/rubric.ts';
import { makeAnchor } from '#lib/domain/text/anchors.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { requireCategory } from './quality/require-category.ts';
import { targetSentence } from './revise-sentence.ts';

interface Input {
  id: string;
  /** Range of the wording as received. */
  from: number;
  to: number;
  /** What stands for it now. */
  correction: string;
  category: Category;
  severity: Severity;
  note: string;
  /** Findings that the correction answers. */
  answers: string[];
}

/**
 * Keeps a correction as an annotation of what the machine wrote: a flag that looks as if somebody had raised it
 * on the wording as received and fixed it since. Its quote, prefix and suffix are the machine's; it covers what
 * stands there now (`anchor` is `changed`, or `lost` where words were only taken out), so that it follows later
 * edits, and finds its words again should the correction be taken back.
 *
 * The findings that it answers are remembered with it: they and it are one error, not several.
 *
 * @throws Problem `quote-mismatch` when other words stand there than the reader saw, or the machine's own;
 *   `already-kept`; `category-off`; `note-wanted`; `not-found` for a finding that is not one of this sentence.
 */
export async function keepCorrection(call: Call, input: Input): Promise<ChangesJson> {
  const { articleId } = await requireSentence(call, input.id, 'flag:raise');
  const done = await perform(call, { articleId, type: 'correction:kept' }, async (act) => {
    const sentence = await targetSentence(act, input.id);
    const { from, to, category, severity } = input;
    const { original, current } = sentence;
    if (from >= to || to > original.length) throw new Problem(409, 'quote-mismatch');
    // A finding that it answers says what it is about.
    await requireCategory(act, category, input.answers.length > 0 ? 'finding' : input.note);
    const { was, now, nowFrom, nowTo } = correctionAt(original, current, from, to);
    if (now !== input.correction || now === was) throw new Problem(409, 'quote-mismatch');
    const answers = [...new Set(input.answers)];
    const findings = { id: { in: answers }, sentenceId: sentence.id, check: { not: null } };
    if ((await act.tx.flag.count({ where: findings })) < answers.length) throw new Problem(404, 'not-found');
    const place = { from: nowFrom, to: nowTo, quote: was };
    const own = { sentenceId: sentence.id, check: null, state: { not: 'withdrawn' as const } };
    if (await act.tx.flag.findFirst({ where: { ...own, ...place }, select: { id: true } })) {
      throw new Problem(409, 'already-kept');
    }
    const flag = await act.tx.flag.create({
      data: {
        ...makeAnchor(original, from, to),
        ...place,
        anchor: nowFrom < nowTo ? 'changed' : 'lost',
        deskId: act.article.deskId,
        articleId,
        sentenceId: sentence.id,
        category,
        severity,
        note: input.note.trim(),
        suggestion: now,
        answers,
        authorId: act.actor.userId,
        // Kept by the change below, so that undo can take it back.
        state: 'withdrawn',
      },
    });
    const fixed = { state: 'fixed', decidedById: act.actor.userId, decidedAt: new Date() } as const;
    await act.change('flag', flag, fixed);
    Object.assign(act.detail, { sentenceId: sentence.id, flagId: flag.id, quote: was, category, severity });
    return null;
  });
  return answerAct(call, articleId, done);
}
