import { route } from '#lib/http/route.ts';
import { addWords } from '#lib/usecases/house/add-words.ts';

export const POST = route('addWords', ({ call, params, body }) => addWords(call, { ...params, ...body }));
