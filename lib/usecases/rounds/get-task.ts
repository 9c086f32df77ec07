import { typologySchema } from '#lib/http/contract/quality.ts';
import { roundFindingSchema, type TaskJson } from '#lib/http/contract/rounds.ts';
import type { Call } from '#lib/usecases/call.ts';
import { segmentsIn } from './require.ts';
import { requireTask, workOf } from './work.ts';

/** An article of a round as its annotator sees it: the frozen texts and the annotator's own marks. */
export async function getTask(call: Call, input: { id: string; articleId: string }): Promise<TaskJson> {
  const { id, text } = await requireTask(call, input);
  const { round, article } = text;
  return {
    round: { id: round.id, name: round.name, closedAt: round.closedAt?.toISOString() ?? null },
    article,
    segments: segmentsIn(text).map(({ source, target }) => ({ source: [...source], target: [...target] })),
    typology: typologySchema.parse(text.typology),
    findings: roundFindingSchema.array().parse(text.findings),
    ...(await workOf(call, id, round.id)),
  };
}
