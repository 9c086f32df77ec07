import { route } from '#lib/http/route.ts';
import { splitSentence } from '#lib/usecases/split-sentence.ts';

export const POST = route('splitSentence', ({ call, params, body }) =>
  splitSentence(call, { ...params, ...body }),
);
