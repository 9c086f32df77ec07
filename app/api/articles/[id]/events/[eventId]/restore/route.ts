import { route } from '#lib/http/route.ts';
import { restoreMoment } from '#lib/usecases/restore-moment.ts';

export const POST = route('restoreMoment', ({ call, params }) => restoreMoment(call, params));
