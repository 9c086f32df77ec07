import { route } from '#lib/http/route.ts';
import { undoOnRound } from '#lib/usecases/rounds/undo-on-round.ts';

export const POST = route('undoOnRound', ({ call, params }) => undoOnRound(call, params));
