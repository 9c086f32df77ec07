import { route } from '#lib/http/route.ts';
import { listRevisions } from '#lib/usecases/list-revisions.ts';

export const GET = route('listRevisions', ({ call, params }) => listRevisions(call, params));
