import { getStoredSteps } from '#lib/db/rows/text.ts';
import { isOfStep, type Side } from '#lib/domain/ingest.ts';
import { followSteps, metadataOf } from '#lib/domain/metadata.ts';
import { type ChangesJson, metadataSchema, stepSchema } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import { type Act, perform } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';

interface Input {
  id: string;
  side: Side;
  stepId: string;
  applied: boolean;
}

/**
 * Switches an ingest step: off, its words return to the article and its value leaves the metadata; on again, the
 * reverse. Metadata that someone has edited since stays as it is.
 * @throws Problem `not-reversible`, and `not-found` for a step that the text does not have.
 */
export async function toggleStep(call: Call, input: Input): Promise<ChangesJson> {
  await requireArticle(call, input.id, 'article:edit');
  const done = await perform(call, { articleId: input.id, type: 'step:toggled' }, async (act) => {
    await switchStep(act, input);
    return null;
  });
  return answerAct(call, input.id, done);
}

async function switchStep(act: Act, { id, side, stepId, applied }: Input): Promise<void> {
  const stored = await getStoredSteps(act.tx, id);
  const steps = {
    source: stepSchema.array().parse(stored.source),
    target: stepSchema.array().parse(stored.target),
  };
  const step = steps[side].find((one) => one.id === stepId);
  if (!step) throw new Problem(404, 'not-found');
  if (!step.reversible) throw new Problem(422, 'not-reversible');
  if (step.applied === applied) {
    act.unchanged = true;
    return;
  }
  const switched = steps[side].map((one) => (one === step ? { ...one, applied } : one));
  const after = { ...steps, [side]: switched };
  await act.change('text', { id: `${id}:${side}`, steps: steps[side] }, { steps: switched });
  const sentences = await act.tx.sentence.findMany({ where: { articleId: id, side } });
  for (const sentence of sentences.filter((one) => isOfStep(one, step))) {
    await act.change('sentence', sentence, { stepId: applied ? step.id : null });
  }
  const current = metadataSchema.parse(act.article.metadata);
  const metadata = followSteps(
    current,
    metadataOf(steps.source, steps.target),
    metadataOf(after.source, after.target),
  );
  await act.change('article', act.article, { metadata });
  Object.assign(act.detail, { side, kind: step.kind, text: step.text.slice(0, 200), applied });
  await reconcileFindings(act);
}
