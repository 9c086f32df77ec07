import { route } from '#lib/http/route.ts';
import { reviseSentence } from '#lib/usecases/revise-sentence.ts';

export const PATCH = route('reviseSentence', ({ call, params, body }) =>
  reviseSentence(call, { ...params, ...body }),
);
