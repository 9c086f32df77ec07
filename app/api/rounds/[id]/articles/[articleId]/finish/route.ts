import { route } from '#lib/http/route.ts';
import { finishTask } from '#lib/usecases/rounds/finish-task.ts';

export const POST = route('finishTask', ({ call, params, body }) => finishTask(call, { ...params, ...body }));
