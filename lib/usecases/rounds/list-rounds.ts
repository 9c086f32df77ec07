import { can, roleOn } from '#lib/domain/policy.ts';
import type { RoundJson } from '#lib/http/contract/rounds.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toRoundJson } from './json.ts';
import { ROUND_INCLUDE } from './require.ts';

const MOST = 100;

/**
 * The last hundred rounds that one leads or annotates in, of a desk or of all of one's desks.
 * @throws Problem `not-found` for a desk that one is not on
 */
export async function listRounds(
  call: Call,
  { desk }: { desk?: string | undefined },
): Promise<{ items: RoundJson[] }> {
  const { actor } = call;
  if (desk && !can(actor, 'desk:read', desk)) throw new Problem(404, 'not-found');
  const desks = actor.memberships.map(({ deskId }) => deskId);
  const led = desks.filter((deskId) => roleOn(actor, deskId) === 'lead');
  const rounds = await call.db.round.findMany({
    where: {
      cancelledAt: null,
      ...(desk ? { deskId: desk } : {}),
      ...(actor.isAdmin
        ? {}
        : {
            OR: [
              { deskId: { in: led } },
              { deskId: { in: desks }, texts: { some: { tasks: { some: { userId: actor.userId } } } } },
            ],
          }),
    },
    include: ROUND_INCLUDE,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST,
  });
  return { items: rounds.map((round) => toRoundJson(call, round)) };
}
