import { route } from '#lib/http/route.ts';
import { eventStream } from '#lib/http/sse.ts';

export const GET = route('streamNews', async ({ request, call }) =>
  eventStream(request, { userId: call.actor.userId }),
);
