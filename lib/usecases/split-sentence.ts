import type { Sentence } from '#lib/db/generated/client.ts';
import { splitText } from '#lib/domain/editing/split-text.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { requireVersion, targetSentence } from './revise-sentence.ts';
import { reword } from './wording.ts';

interface Input {
  id: string;
  version: number;
  /** Offset in the words that stand. */
  at: number;
}

/**
 * Splits a sentence in two, the inverse of `joinSentence`: the words after `at` go to a sentence of their own
 * under the same link, an emptied one that follows if there is one. Flags go along with their words. Undo empties
 * the new row, as a join would.
 * @throws Problem `nothing-to-split`, `version-conflict`.
 */
export async function splitSentence(call: Call, input: Input): Promise<ChangesJson> {
  const { articleId } = await requireSentence(call, input.id, 'sentence:revise');
  const done = await perform(call, { articleId, type: 'sentence:split' }, async (act) => {
    const sentence = await targetSentence(act, input.id);
    await requireVersion(act.tx, sentence, input.version);
    const parts = splitText(sentence.current, input.at);
    if (!parts) throw new Problem(409, 'nothing-to-split');
    const next = (await emptiedAfter(act, sentence)) ?? (await insertAfter(act, sentence));
    Object.assign(act.detail, {
      sentenceId: sentence.id,
      before: sentence.current,
      after: `${parts.head} ¦ ${parts.tail}`,
    });
    await reword(act, next, parts.tail, { origin: 'typed' });
    await moveFlags(act, sentence, next, parts.tailFrom);
    await reword(act, sentence, parts.head, { origin: 'typed' });
    await reconcileFindings(act);
    return null;
  });
  return answerAct(call, articleId, done);
}

/** The row that a join, or an undone split, has left without words right after this one. */
async function emptiedAfter(act: Act, sentence: Sentence): Promise<Sentence | null> {
  const next = await act.tx.sentence.findFirst({
    where: { articleId: sentence.articleId, side: 'target', position: { gt: sentence.position } },
    orderBy: { position: 'asc' },
  });
  const usable =
    next !== null && next.current === '' && next.stepId === null && next.paragraph === sentence.paragraph;
  return usable ? next : null;
}

/**
 * A new row without words behind a sentence; those after it move up by one. Order is not what an act changes:
 * it stays when the act is taken back, so the journal has no word of it.
 */
async function insertAfter(act: Act, sentence: Sentence): Promise<Sentence> {
  const { articleId, side, position, paragraph, from, to, linkId } = sentence;
  // In two steps, as no two rows may have one position even for a moment.
  await act.tx.$executeRaw`
    UPDATE sentence SET position = -position - 1
    WHERE "articleId" = ${articleId}::uuid AND side = 'target' AND position > ${position}`;
  await act.tx.$executeRaw`
    UPDATE sentence SET position = -position
    WHERE "articleId" = ${articleId}::uuid AND side = 'target' AND position < 0`;
  return act.tx.sentence.create({
    data: { articleId, side, position: position + 1, paragraph, from, to, linkId, original: '', current: '' },
  });
}

/** People's flags on the words that moved; one that spans the cut stays and is found again, or says that it is not. */
async function moveFlags(act: Act, from: Sentence, to: Sentence, shift: number): Promise<void> {
  const flags = await act.tx.flag.findMany({
    where: {
      sentenceId: from.id,
      check: null,
      state: { not: 'withdrawn' },
      anchor: 'exact',
      from: { gte: shift },
    },
  });
  for (const flag of flags) {
    await act.change('flag', flag, { sentenceId: to.id, from: flag.from - shift, to: flag.to - shift });
  }
}
