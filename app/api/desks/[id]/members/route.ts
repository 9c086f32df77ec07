import { route } from '#lib/http/route.ts';
import { listMembers } from '#lib/usecases/people/list-members.ts';

export const GET = route('listMembers', ({ call, params }) => listMembers(call, params.id));
