import { route } from '#lib/http/route.ts';
import { eventStream } from '#lib/http/sse.ts';
import { requireDesk } from '#lib/usecases/people/require.ts';

export const GET = route('streamDesk', async ({ request, call, params }) => {
  await requireDesk(call.db, call.actor, 'desk:read', params.id);
  return eventStream(request, { deskId: params.id });
});
