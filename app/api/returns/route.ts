import { route } from '#lib/http/route.ts';
import { listReturns } from '#lib/usecases/notifications/list-returns.ts';

export const GET = route('listReturns', ({ call }) => listReturns(call));
