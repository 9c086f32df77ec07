import { route } from '#lib/http/route.ts';
import { eventStream } from '#lib/http/sse.ts';
import { readableDesks } from '#lib/usecases/access.ts';

export const GET = route('streamDesks', async ({ request, call, query }) =>
  eventStream(request, { deskIds: await readableDesks(call, query.desk) }),
);
