import { route } from '#lib/http/route.ts';
import { endUserSessions } from '#lib/usecases/people/end-user-sessions.ts';

export const DELETE = route('endUserSessions', async ({ call, params }) => {
  await endUserSessions(call, params.id);
  return undefined;
});
