import { route } from '#lib/http/route.ts';
import { getRound } from '#lib/usecases/rounds/get-round.ts';
import { updateRound } from '#lib/usecases/rounds/update-round.ts';

export const GET = route('getRound', ({ call, params }) => getRound(call, params));
export const PATCH = route('updateRound', ({ call, params, body }) =>
  updateRound(call, { ...params, ...body }),
);
