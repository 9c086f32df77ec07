import { route } from '#lib/http/route.ts';
import { listDismissals } from '#lib/usecases/house/list-dismissals.ts';

export const GET = route('listDismissals', ({ call, params }) => listDismissals(call, params));
