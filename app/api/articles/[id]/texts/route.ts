import { route } from '#lib/http/route.ts';
import { getIngest } from '#lib/usecases/get-ingest.ts';

export const GET = route('getIngest', ({ call, params }) => getIngest(call, params));
