import { route } from '#lib/http/route.ts';
import { getMoment } from '#lib/usecases/restore-moment.ts';

export const GET = route('getMoment', ({ call, params }) => getMoment(call, params));
