import { route } from '#lib/http/route.ts';
import { removeTerm } from '#lib/usecases/house/remove-term.ts';

export const DELETE = route('removeTerm', async ({ call, params }) => {
  await removeTerm(call, params);
  return undefined;
});
