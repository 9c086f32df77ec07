import type { Tx } from '#lib/db/client.ts';
import type { Sentence } from '#lib/db/generated/client.ts';
import { normaliseText } from '#lib/domain/text/normalise.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { reword } from './wording.ts';

interface Input {
  id: string;
  text: string;
  /** Version of the sentence that the new words were written on. */
  version: number;
  flagId?: string | undefined;
}

/**
 * Saves a new wording. Saving the words that already stand is done before it begins, so that a
 * retry whose first answer was lost is no conflict.
 * @throws Problem `version-conflict` with the wording that stands (`theirs`) and the one that the
 *   caller started from (`base`); `forbidden` for the source side.
 */
export async function reviseSentence(call: Call, input: Input): Promise<ChangesJson> {
  const seen = await requireSentence(call, input.id, 'sentence:revise');
  const { articleId } = seen;
  const text = oneLine(input.text);
  // Versions only grow: a conflict seen now is one under the lock too, and need not wait for it.
  if (text !== seen.current && !call.idempotency) await requireVersion(call.db, seen, input.version);
  const done = await perform(call, { articleId, type: 'sentence:revised' }, async (act) => {
    const sentence = await targetSentence(act, input.id);
    if (text !== sentence.current) {
      await requireVersion(act.tx, sentence, input.version);
      Object.assign(act.detail, { sentenceId: sentence.id, before: sentence.current, after: text });
      await reword(act, sentence, text, { origin: 'typed', flagId: input.flagId });
      await reconcileFindings(act);
      return { savedVersion: sentence.version + 1 };
    }
    act.unchanged = true;
    return { savedVersion: sentence.version };
  });
  // The rows of the answer are those of now: another may have written between the save and the reading.
  return { ...(await answerAct(call, articleId, done)), ...done.result };
}

/** A sentence is one piece of a paragraph: line breaks become spaces, all other spaces stay as typed. */
export function oneLine(text: string): string {
  return normaliseText(text).replace(/[\n\u2028\u2029]+/g, ' ');
}

/** The sentence as the lock holder sees it. @throws Problem `forbidden` for the source side. */
export async function targetSentence(act: Act, id: string): Promise<Sentence> {
  const sentence = await act.tx.sentence.findUniqueOrThrow({ where: { id } });
  if (sentence.side !== 'target' || sentence.stepId !== null) throw new Problem(403, 'forbidden');
  return sentence;
}

/** @throws Problem `version-conflict` unless the sentence still has this version. */
export async function requireVersion(
  db: Pick<Tx, 'revision'>,
  sentence: Sentence,
  version: number,
): Promise<void> {
  if (sentence.version === version) return;
  // One after the other: a transaction has one connection. State changes make versions too: the words of a version
  // are those of the last revision up to it.
  const base = await db.revision.findFirst({
    where: { sentenceId: sentence.id, version: { lte: version } },
    orderBy: { version: 'desc' },
  });
  const newest = await db.revision.findFirst({
    where: { sentenceId: sentence.id },
    include: { author: { select: { id: true, name: true } } },
    orderBy: { version: 'desc' },
  });
  const words = base?.text ?? sentence.original;
  // Only the state has moved on, the words are those that the caller saw: no conflict of words.
  if (words === sentence.current && version < sentence.version) return;
  throw new Problem(409, 'version-conflict', {
    base: words,
    theirs: sentence.current,
    version: sentence.version,
    author: newest?.author ?? null,
  });
}
