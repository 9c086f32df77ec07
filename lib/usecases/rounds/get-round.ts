import type { RoundJson } from '#lib/http/contract/rounds.ts';
import type { Call } from '#lib/usecases/call.ts';
import { toRoundJson } from './json.ts';
import { requireRound } from './require.ts';

/** A round and how far it is. @throws Problem `not-found` for whoever neither leads it nor annotates in it */
export async function getRound(call: Call, { id }: { id: string }): Promise<RoundJson> {
  return toRoundJson(call, await requireRound(call, id));
}
