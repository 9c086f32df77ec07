import { clientOf } from '#lib/auth/throttle.ts';
import { db } from '#lib/db/client.ts';
import { route } from '#lib/http/route.ts';
import { requestPasswordReset } from '#lib/usecases/people/reset-password.ts';

export const POST = route('requestPasswordReset', async ({ body, request }) => {
  await requestPasswordReset(db(), body.email, clientOf(request));
  return undefined;
});
