import { route } from '#lib/http/route.ts';
import { listUsers } from '#lib/usecases/people/list-users.ts';

export const GET = route('listUsers', ({ call, query }) => listUsers(call, query.q));
