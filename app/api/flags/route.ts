import { route } from '#lib/http/route.ts';
import { raiseFlag } from '#lib/usecases/raise-flag.ts';

export const POST = route('raiseFlag', ({ call, body }) => raiseFlag(call, body));
