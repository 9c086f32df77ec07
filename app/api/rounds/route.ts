import { route } from '#lib/http/route.ts';
import { listRounds } from '#lib/usecases/rounds/list-rounds.ts';
import { openRound } from '#lib/usecases/rounds/open-round.ts';

export const GET = route('listRounds', ({ call, query }) => listRounds(call, query));
export const POST = route('openRound', ({ call, body }) => openRound(call, body));
