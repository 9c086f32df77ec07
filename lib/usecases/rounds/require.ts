import type { Db, Tx } from '#lib/db/client.ts';
import { can, roleOn } from '#lib/domain/policy.ts';
import type { RoundSegment } from '#lib/domain/rounds.ts';
import { offeredOf, wantsNote } from '#lib/domain/typology.ts';
import { typologySchema } from '#lib/http/contract/quality.ts';
import { roundSegmentSchema } from '#lib/http/contract/rounds.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';

/** What a round's page shows of it: no mark is read, and no text. */
export const ROUND_INCLUDE = {
  desk: { select: { id: true, name: true } },
  createdBy: { select: { id: true, name: true } },
  texts: {
    orderBy: { position: 'asc' },
    select: {
      id: true,
      articleId: true,
      adjudicatedAt: true,
      article: { select: { title: true } },
      tasks: {
        orderBy: { letter: 'asc' },
        select: {
          id: true,
          userId: true,
          letter: true,
          startedAt: true,
          finishedAt: true,
          user: { select: { id: true, name: true } },
        },
      },
    },
  },
} as const;

function findRound(db: Db | Tx, id: string) {
  return db.round.findUnique({ where: { id, cancelledAt: null }, include: ROUND_INCLUDE });
}
export type RoundRow = NonNullable<Awaited<ReturnType<typeof findRound>>>;

/**
 * The round, for its leads and those who annotate in it. For everybody else it does not exist.
 * @throws Problem `not-found`
 */
export async function requireRound(call: Call, id: string, db: Db | Tx = call.db): Promise<RoundRow> {
  const round = await findRound(db, id);
  if (!round || !mayRead(call, round)) throw new Problem(404, 'not-found');
  return round;
}

export function mayRead({ actor }: Call, { deskId, texts }: RoundRow): boolean {
  if (roleOn(actor, deskId) === 'lead') return true;
  // Who left the desk has left its rounds.
  const annotates = texts.some(({ tasks }) => tasks.some(({ userId }) => userId === actor.userId));
  return roleOn(actor, deskId) !== null && annotates;
}

/**
 * The round, for those who run its desk.
 * @throws Problem `not-found`; `forbidden` for its annotators
 */
export async function requireLed(
  call: Call,
  id: string,
  action: 'round:read' | 'round:manage',
  db: Db | Tx = call.db,
): Promise<RoundRow> {
  const round = await requireRound(call, id, db);
  if (!can(call.actor, action, round.deskId)) throw new Problem(403, 'forbidden');
  return round;
}

/**
 * The same, when leads may see what was annotated.
 * @throws Problem `round-open` while somebody is still at it
 */
export async function requireReadable(...given: Parameters<typeof requireLed>): Promise<RoundRow> {
  const round = await requireLed(...given);
  if (!isReadable(round)) throw new Problem(409, 'round-open');
  return round;
}

/** The article's part of a round. @throws Problem `not-found` */
export function textOf(round: RoundRow, articleId: string): RoundRow['texts'][number] {
  const text = round.texts.find((one) => one.articleId === articleId);
  if (!text) throw new Problem(404, 'not-found');
  return text;
}

/** Whether leads may see what was annotated: when everybody has finished, or it was closed before. */
export function isReadable({ closedAt, texts }: Pick<RoundRow, 'closedAt' | 'texts'>): boolean {
  return (
    closedAt !== null || texts.every(({ tasks }) => tasks.every(({ finishedAt }) => finishedAt !== null))
  );
}

export function segmentsIn(text: { segments: unknown }): RoundSegment[] {
  return roundSegmentSchema.array().parse(text.segments);
}

/** The text of a sentence of a round. @throws Problem `not-found` */
export function wordingOf(segments: readonly RoundSegment[], sentenceId: string) {
  for (const segment of segments) {
    for (const side of ['source', 'target'] as const) {
      const found = segment[side].find(({ id }) => id === sentenceId);
      if (found) return { side, text: found.text };
    }
  }
  throw new Problem(404, 'not-found');
}

/** @throws Problem `category-off`, `note-wanted` by the categories that the round was opened with */
export function requireRoundCategory(text: { typology: unknown }, category: string, note: string): void {
  const offered: readonly string[] = offeredOf(typologySchema.parse(text.typology));
  if (!offered.includes(category)) throw new Problem(409, 'category-off');
  if (wantsNote(category) && note.trim() === '') throw new Problem(400, 'note-wanted');
}
