import { route } from '#lib/http/route.ts';
import { removeDismissal } from '#lib/usecases/house/remove-dismissal.ts';

export const DELETE = route('removeDismissal', async ({ call, params }) => {
  await removeDismissal(call, params);
  return undefined;
});
