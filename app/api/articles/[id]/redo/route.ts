import { route } from '#lib/http/route.ts';
import { redo } from '#lib/usecases/undo.ts';

export const POST = route('redo', ({ call, params }) => redo(call, params));
