import { route } from '#lib/http/route.ts';
import { undoOnDesk } from '#lib/usecases/house/undo-on-desk.ts';

export const POST = route('undoOnDesk', ({ call, params }) => undoOnDesk(call, params));
