import { route } from '#lib/http/route.ts';
import { createDesk } from '#lib/usecases/people/create-desk.ts';
import { listDesks } from '#lib/usecases/people/list-desks.ts';

export const GET = route('listDesks', ({ call }) => listDesks(call));

export const POST = route('createDesk', ({ call, body }) => createDesk(call, body.name));
