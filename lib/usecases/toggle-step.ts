import { getStoredSteps } from '#lib/db/rows/text.ts';
import { isOfStep, type Side } from '#lib/domain/ingest.ts';
import { followSteps, metadataOf } from '#lib/domain/metadata.ts';
import { readingsOf } from '#lib/domain/text/readings.ts';
import { type ChangesJson, metadataSchema, type StepJson, stepSchema } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from './access.ts';
import { type Act, perform, textKey } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { recordWording } from './wording.ts';

interface Input {
  id: string;
  side: Side;
  stepId: string;
  applied: boolean;
}

/**
 * Switches an ingest step: off, its words return to the article and its value leaves the metadata; on again, the
 * reverse. Metadata that someone has edited since stays as it is, and so do sentences when mojibake is repaired or
 * taken as it came.
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
  if (step.kind === 'mojibake') {
    await switchReading(act, `${id}:${side}`, switched, applied ? 'repaired' : 'received');
    Object.assign(act.detail, { side, kind: step.kind, text: '', applied });
    await reconcileFindings(act);
    return;
  }
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

/**
 * Has a text read the other way, its mojibake repaired or as it came. Sentences keep their places in it and in the
 * article; one that nobody has reworded follows, what people wrote stays.
 */
async function switchReading(
  act: Act,
  id: string,
  steps: readonly StepJson[],
  to: 'repaired' | 'received',
): Promise<void> {
  const text = await act.tx.text.findUniqueOrThrow({ where: textKey(id) });
  const reading = readingsOf(new TextDecoder('utf-8', { ignoreBOM: true }).decode(text.raw))[to];
  const rangeOf = ({ from, to }: { from: number; to: number }) => ({
    from: reading.fromOther(from),
    to: reading.fromOther(to),
  });
  const moved = steps.map((step) => {
    if (step.from === null || step.to === null) return step;
    const range = rangeOf({ from: step.from, to: step.to });
    // What stands around an article is shown by its beginning only, which stays as it was.
    const text = step.kind === 'around' ? '' : reading.text.slice(range.from, range.to);
    return { ...step, ...range, text };
  });
  const was = { id, content: text.content, steps: text.steps as unknown };
  await act.change('text', was, { content: reading.text, steps: moved });
  const { articleId, side } = text;
  for (const sentence of await act.tx.sentence.findMany({ where: { articleId, side } })) {
    const range = rangeOf(sentence);
    // A sentence that was split or joined since is no longer what stands there.
    const isAsReceived = text.content.slice(sentence.from, sentence.to) === sentence.original;
    const original = isAsReceived ? reading.text.slice(range.from, range.to) : sentence.original;
    const current = sentence.current === sentence.original ? original : sentence.current;
    await act.change('sentence', sentence, { ...range, original, current });
    if (current !== sentence.current) await recordWording(act, sentence, current, { origin: 'restore' });
  }
}
