import { route } from '#lib/http/route.ts';
import { applyBulk } from '#lib/usecases/bulk/apply-bulk.ts';

export const POST = route('applyBulk', ({ call, body }) => applyBulk(call, body));
