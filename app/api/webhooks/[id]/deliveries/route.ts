import { route } from '#lib/http/route.ts';
import { listDeliveries } from '#lib/usecases/webhooks/list-deliveries.ts';

export const GET = route('listDeliveries', ({ call, params, query }) =>
  listDeliveries(call, { ...params, ...query }),
);
