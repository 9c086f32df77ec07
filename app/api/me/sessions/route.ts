import { sessionIdOf } from '#lib/auth/sessions.ts';
import { route } from '#lib/http/route.ts';
import { listMySessions } from '#lib/usecases/people/list-my-sessions.ts';

export const GET = route('listMySessions', ({ call, request }) => listMySessions(call, sessionIdOf(request)));
