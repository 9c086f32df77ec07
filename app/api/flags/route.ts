import { route } from '#lib/http/route.ts';
import { listFlags } from '#lib/usecases/list-flags.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';

export const GET = route('listFlags', ({ call, query }) => listFlags(call, query));
export const POST = route('raiseFlag', ({ call, body }) => raiseFlag(call, body));
