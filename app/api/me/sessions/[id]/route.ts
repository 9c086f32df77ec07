import { route } from '#lib/http/route.ts';
import { endMySession } from '#lib/usecases/people/end-my-session.ts';

export const DELETE = route('endMySession', async ({ call, params }) => {
  await endMySession(call, params.id);
  return undefined;
});
