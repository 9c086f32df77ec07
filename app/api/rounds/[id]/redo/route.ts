import { route } from '#lib/http/route.ts';
import { redoOnRound } from '#lib/usecases/rounds/undo-on-round.ts';

export const POST = route('redoOnRound', ({ call, params }) => redoOnRound(call, params));
