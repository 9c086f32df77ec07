import { route } from '#lib/http/route.ts';
import { moveSentence } from '#lib/usecases/move-sentence.ts';

export const POST = route('moveSentence', ({ call, params, body }) =>
  moveSentence(call, { ...params, ...body }),
);
