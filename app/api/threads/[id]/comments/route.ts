import { route } from '#lib/http/route.ts';
import { replyToThread } from '#lib/usecases/discussions/reply-to-thread.ts';

export const POST = route('replyToThread', ({ call, params, body }) =>
  replyToThread(call, { ...params, ...body }),
);
