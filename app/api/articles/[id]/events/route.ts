import { route } from '#lib/http/route.ts';
import { listEvents } from '#lib/usecases/list-events.ts';

export const GET = route('listEvents', ({ call, params, query }) =>
  listEvents(call, { ...params, ...query }),
);
