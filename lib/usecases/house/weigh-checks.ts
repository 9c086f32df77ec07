import { DECISIONS, earnedLane, laneKey } from '#lib/domain/checks/lanes.ts';
import type { Act } from '#lib/usecases/act.ts';
import { choicesOf, type House, outdateFindings } from './house-of.ts';
import { recordsOf } from './records.ts';

/**
 * Moves checks to the lanes that the desk's last decisions earned them, those just taken included. A move is rare;
 * it is written to the desk's journal, and articles follow when they are next opened. `house`: where the caller has just read it.
 */
export async function weighChecks(
  act: Act,
  checks: ReadonlySet<string>,
  house?: Pick<House, 'earned'>,
): Promise<void> {
  if (checks.size === 0) return;
  const { tx, actor } = act;
  const { deskId } = act.article;
  const records = await recordsOf(tx, deskId, DECISIONS, [...checks]);
  const earnedNow = (before: Readonly<Record<string, string>>) =>
    records
      .map((record) => ({
        record,
        key: laneKey(record.check, record.own),
        lane: earnedLane(record.own, record),
      }))
      .filter(({ record, key, lane }) => lane !== (before[key] ?? record.own));
  const seen = house ?? choicesOf(await tx.desk.findUniqueOrThrow({ where: { id: deskId } }));
  if (earnedNow(seen.earned).length === 0) return;
  // Two articles may bring a move at once: look again when nobody else can. Not FOR UPDATE, which would wait for
  // every act of the desk that has already referred to it, and they may wait for this one.
  await tx.$queryRaw`SELECT 1 FROM desk WHERE id = ${deskId}::uuid FOR NO KEY UPDATE`;
  const desk = await tx.desk.findUniqueOrThrow({ where: { id: deskId } });
  const { earned } = choicesOf(desk);
  const moves = earnedNow(earned);
  if (moves.length === 0) return;
  const lanes = { ...earned, ...Object.fromEntries(moves.map(({ key, lane }) => [key, lane])) };
  await tx.desk.update({ where: { id: deskId }, data: { lanes } });
  await outdateFindings(tx, deskId);
  await tx.event.createMany({
    data: moves.map(({ record, lane }) => ({
      deskId,
      actorId: actor.userId,
      type: 'check:moved',
      changes: [],
      detail: { ...record, from: earned[laneKey(record.check, record.own)] ?? record.own, to: lane },
    })),
  });
}
