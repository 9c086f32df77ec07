import { sessionIdOf } from '#lib/auth/sessions.ts';
import { clientOf } from '#lib/auth/throttle.ts';
import { route } from '#lib/http/route.ts';
import { getMe } from '#lib/usecases/people/get-me.ts';
import { updateMe } from '#lib/usecases/people/update-me.ts';

export const GET = route('getMe', ({ call }) => getMe(call));

export const PATCH = route('updateMe', ({ call, body, request }) =>
  updateMe(call, body, { sessionId: sessionIdOf(request), client: clientOf(request) }),
);
