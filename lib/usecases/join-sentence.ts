import type { Sentence } from '#lib/db/generated/client.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { oneLine, requireVersion, targetSentence } from './revise-sentence.ts';
import { reword } from './wording.ts';

interface Input {
  id: string;
  /** The words to join, as the editor has them. */
  text: string;
  version: number;
  previousVersion: number;
}

/**
 * Moves the words of a sentence to the end of the one before in its paragraph. Both rows stay, the
 * emptied one without words, so that links, history and undo keep their hold.
 * @throws Problem `nothing-before`, `version-conflict`.
 */
export async function joinSentence(call: Call, input: Input): Promise<ChangesJson> {
  const { articleId } = await requireSentence(call, input.id, 'sentence:revise');
  const done = await perform(call, { articleId, type: 'sentence:joined' }, async (act) => {
    const sentence = await targetSentence(act, input.id);
    await requireVersion(act.tx, sentence, input.version);
    const previous = await sentenceBefore(act, sentence);
    await requireVersion(act.tx, previous, input.previousVersion);
    const text = oneLine(input.text);
    const gap = previous.current && text && !/\s$/u.test(previous.current) && !/^\s/u.test(text) ? ' ' : '';
    const joined = previous.current + gap + text;
    Object.assign(act.detail, { sentenceId: previous.id, before: previous.current, after: joined });
    await reword(act, previous, joined, { origin: 'typed' });
    await moveFlags(act, sentence, previous, previous.current.length + gap.length);
    await reword(act, sentence, '', { origin: 'typed' });
    await reconcileFindings(act);
    return null;
  });
  return answerAct(call, articleId, done);
}

async function sentenceBefore(act: Act, sentence: Sentence): Promise<Sentence> {
  const previous = await act.tx.sentence.findFirst({
    where: {
      articleId: sentence.articleId,
      side: 'target',
      stepId: null,
      paragraph: sentence.paragraph,
      position: { lt: sentence.position },
      current: { not: '' },
    },
    orderBy: { position: 'desc' },
  });
  if (!previous) throw new Problem(409, 'nothing-before');
  return previous;
}

/** People's flags go along with the words that they mark. */
async function moveFlags(act: Act, from: Sentence, to: Sentence, shift: number): Promise<void> {
  const flags = await act.tx.flag.findMany({
    where: { sentenceId: from.id, check: null, state: { not: 'withdrawn' }, anchor: 'exact' },
  });
  for (const flag of flags) {
    await act.change('flag', flag, { sentenceId: to.id, from: flag.from + shift, to: flag.to + shift });
  }
}
