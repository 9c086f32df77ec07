import type { Flag } from '#lib/db/generated/client.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { fixSchema } from '#lib/http/contract/flags.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireFlag } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { targetSentence } from './revise-sentence.ts';
import { reword } from './wording.ts';

interface Edit {
  sentenceId: string;
  from: number;
  to: number;
  insert: string;
}

/**
 * Applies the fix that a finding offers, or the suggestion of a person's flag, in one act.
 * @throws Problem `no-fix` when there is none, or the words that it would replace are gone.
 */
export async function fixFlag(call: Call, { id }: { id: string }): Promise<ChangesJson> {
  const { articleId } = await requireFlag(call, id, 'flag:fix');
  const done = await perform(call, { articleId, type: 'flag:fixed' }, async (act) => {
    const flag = await act.tx.flag.findUniqueOrThrow({ where: { id } });
    const edits = editsOf(flag);
    if (edits.length === 0 || flag.anchor !== 'exact') throw new Problem(409, 'no-fix');
    if (flag.state !== 'open' && flag.state !== 'confirmed') throw new Problem(409, 'no-fix');
    Object.assign(act.detail, { flagId: id, sentenceId: flag.sentenceId, quote: flag.quote });
    for (const sentenceId of new Set(edits.map((edit) => edit.sentenceId))) {
      const own = edits.filter((edit) => edit.sentenceId === sentenceId);
      await applyEdits(act, sentenceId, own, id);
    }
    await reconcileFindings(act);
    await close(act, id);
    return null;
  });
  return answerAct(call, articleId, done);
}

function editsOf(flag: Flag): Edit[] {
  if (flag.fix) return fixSchema.parse(flag.fix).edits;
  if (flag.suggestion === null) return [];
  return [{ sentenceId: flag.sentenceId, from: flag.from, to: flag.to, insert: flag.suggestion }];
}

async function applyEdits(
  act: Act,
  sentenceId: string,
  edits: readonly Edit[],
  flagId: string,
): Promise<void> {
  const sentence = await targetSentence(act, sentenceId);
  let text = sentence.current;
  // From the end, so that the offsets of the rest stay true.
  for (const { from, to, insert } of [...edits].sort((a, b) => b.from - a.from)) {
    if (to > text.length) throw new Problem(409, 'no-fix');
    text = text.slice(0, from) + insert + text.slice(to);
  }
  await reword(act, sentence, text, { origin: 'fix', flagId });
}

/** The checks close a finding that they no longer find; a person's flag is closed by its fix. */
async function close(act: Act, id: string): Promise<void> {
  const flag = await act.tx.flag.findUniqueOrThrow({ where: { id } });
  if (flag.check !== null) return;
  await act.change('flag', flag, { state: 'fixed', decidedById: act.actor.userId, decidedAt: new Date() });
}
