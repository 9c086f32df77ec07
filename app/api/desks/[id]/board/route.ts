import { route } from '#lib/http/route.ts';
import { getBoard } from '#lib/usecases/board/get-board.ts';

export const GET = route('getBoard', ({ call, params }) => getBoard(call, params));
