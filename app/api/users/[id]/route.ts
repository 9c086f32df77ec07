import { route } from '#lib/http/route.ts';
import { updateUser } from '#lib/usecases/people/update-user.ts';

export const PATCH = route('updateUser', ({ call, params, body }) => updateUser(call, params.id, body));
