import { route } from '#lib/http/route.ts';
import { markPresence } from '#lib/usecases/mark-presence.ts';

export const POST = route('markPresence', async ({ call, params, body }) => {
  await markPresence(call, { ...params, ...body });
  return undefined;
});
