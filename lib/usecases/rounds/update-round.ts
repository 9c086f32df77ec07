import type { RoundJson } from '#lib/http/contract/rounds.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnRound } from './act.ts';
import { getRound } from './get-round.ts';
import { requireLed } from './require.ts';

/**
 * Closes a round or opens it again; says whether names stand beside letters.
 * @throws Problem `adjudicated` when what was annotated is in use already
 */
export async function updateRound(
  call: Call,
  { id, closed, revealed }: { id: string } & BodyOf<'updateRound'>,
): Promise<RoundJson> {
  await requireLed(call, id, 'round:manage');
  const type = closed === undefined ? 'round:revealed' : closed ? 'round:closed' : 'round:reopened';
  await performOnRound(call, id, type, async (act) => {
    const { round } = act;
    if (closed === false) {
      const used = { roundId: id, adjudicatedAt: { not: null } };
      if ((await act.tx.roundText.count({ where: used })) > 0) throw new Problem(409, 'adjudicated');
    }
    await act.change('round', round, {
      ...(closed === undefined ? {} : { closedAt: closed ? (round.closedAt ?? new Date()) : null }),
      ...(revealed === undefined ? {} : { revealed }),
    });
    return null;
  });
  return getRound(call, { id });
}
