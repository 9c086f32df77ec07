import { route } from '#lib/http/route.ts';
import { listSegments } from '#lib/usecases/list-segments.ts';

export const GET = route('listSegments', ({ call, query }) => listSegments(call, query));
