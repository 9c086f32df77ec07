import { route } from '#lib/http/route.ts';
import { updateDesk } from '#lib/usecases/people/update-desk.ts';

export const PATCH = route('updateDesk', ({ call, params, body }) => updateDesk(call, params.id, body));
