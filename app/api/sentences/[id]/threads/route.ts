import { route } from '#lib/http/route.ts';
import { listThreads } from '#lib/usecases/discussions/list-threads.ts';
import { startThread } from '#lib/usecases/discussions/start-thread.ts';

export const GET = route('listThreads', ({ call, params }) => listThreads(call, params));
export const POST = route('startThread', ({ call, params, body }) =>
  startThread(call, { ...params, ...body }),
);
