import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { requireVersion, targetSentence } from './revise-sentence.ts';
import { reword } from './wording.ts';

interface Input {
  id: string;
  version: number;
  /** The wording to restore; 1 is the machine's. */
  revisionVersion: number;
}

/** Makes an earlier wording the current one, as a new revision. @throws Problem `version-conflict`, `not-found`. */
export async function restoreRevision(call: Call, input: Input): Promise<ChangesJson> {
  const { articleId } = await requireSentence(call, input.id, 'sentence:revise');
  const done = await perform(call, { articleId, type: 'sentence:restored' }, async (act) => {
    const sentence = await targetSentence(act, input.id);
    await requireVersion(act.tx, sentence, input.version);
    const text = input.revisionVersion === 1 ? sentence.original : await wordingOf(act.tx, input);
    Object.assign(act.detail, { sentenceId: sentence.id, before: sentence.current, after: text });
    await reword(act, sentence, text, { origin: 'restore' });
    await reconcileFindings(act);
    return null;
  });
  return answerAct(call, articleId, done);
}

async function wordingOf(tx: Pick<Call['db'], 'revision'>, input: Input): Promise<string> {
  const key = { sentenceId: input.id, version: input.revisionVersion };
  const revision = await tx.revision.findUnique({ where: { sentenceId_version: key } });
  if (!revision) throw new Problem(404, 'not-found');
  return revision.text;
}
