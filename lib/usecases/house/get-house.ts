import { outsideCheckers } from '#lib/checkers/outside-checkers.ts';
import { DECISIONS, laneAt } from '#lib/domain/checks/lanes.ts';
import { OUTSIDE_CHECKS } from '#lib/domain/checks/outside.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import type { HouseJson } from '#lib/http/contract/house.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from '#lib/usecases/people/require.ts';
import { lastHouseAct } from './act.ts';
import { choicesOf } from './house-of.ts';
import { reasonsOf } from './reasons-of.ts';
import { recordsOf } from './records.ts';

/** How a desk has its articles checked, as its leads set it up and its editors decided. */
export async function getHouse(call: Call, { id }: { id: string }): Promise<HouseJson> {
  await requireDesk(call.db, call.actor, 'desk:read', id);
  const [desk, records, last] = await Promise.all([
    call.db.desk.findUniqueOrThrow({ where: { id } }),
    recordsOf(call.db, id, DECISIONS),
    lastHouseAct(call.db, id, call.actor.userId),
  ]);
  const { typography, settings, earned } = choicesOf(desk);
  const outside = outsideCheckers().map((checker) => OUTSIDE_CHECKS[checker.id]);
  return {
    typography,
    checks: [...CHECKS, ...outside].map(({ id: check, name, category, lane }) => {
      const mine = records.filter((record) => record.check === check);
      const seen = mine.length > 0 ? mine : [{ check, own: lane, right: 0, dismissed: 0 }];
      return {
        id: check,
        name,
        category,
        external: outside.some(({ id: other }) => other === check),
        setting: settings[check] ?? null,
        lanes: seen.map(({ own, right, dismissed }) => ({
          own,
          now: laneAt(settings, earned, check, own),
          right,
          dismissed,
        })),
      };
    }),
    reasons: reasonsOf(desk),
    undo: last ? { eventId: String(last.id), type: last.type } : null,
  };
}
