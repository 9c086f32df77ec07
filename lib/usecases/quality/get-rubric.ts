import type { RubricJson } from '#lib/http/contract/quality.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from '#lib/usecases/people/require.ts';
import { rubricOf } from './rubric-of.ts';

/** What a desk weighs errors with. */
export async function getRubric(call: Call, { id }: { id: string }): Promise<RubricJson> {
  await requireDesk(call.db, call.actor, 'desk:read', id);
  return rubricOf(await call.db.desk.findUniqueOrThrow({ where: { id }, select: { rubric: true } }));
}
