import { route } from '#lib/http/route.ts';
import { undo } from '#lib/usecases/undo.ts';

export const POST = route('undo', ({ call, params }) => undo(call, params));
