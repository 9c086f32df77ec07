import type { MeJson } from '#lib/http/contract/people.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { getBoard } from '#lib/usecases/board/get-board.ts';
import type { Call } from '#lib/usecases/call.ts';

export interface LoadedBoard {
  desk: MeJson['desks'][number];
  board: AnswerOf<'getBoard'>;
  /** When it was read, so that server and browser tell the same. */
  now: string;
}

/** The board of the desk that an address names, or else of the first of one's own; null for people on none. */
export async function loadBoard(
  call: Call,
  me: MeJson,
  query: Record<string, string | string[] | undefined>,
): Promise<LoadedBoard | null> {
  const desk = me.desks.find(({ slug }) => slug === query.desk) ?? me.desks[0];
  if (!desk) return null;
  return { desk, board: await getBoard(call, { id: desk.id }), now: new Date().toISOString() };
}
