import { route } from '#lib/http/route.ts';
import { joinSentence } from '#lib/usecases/join-sentence.ts';

export const POST = route('joinSentence', ({ call, params, body }) =>
  joinSentence(call, { ...params, ...body }),
);
