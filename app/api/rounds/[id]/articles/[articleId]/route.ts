import { route } from '#lib/http/route.ts';
import { getTask } from '#lib/usecases/rounds/get-task.ts';

export const GET = route('getTask', ({ call, params }) => getTask(call, params));
