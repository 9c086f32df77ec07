import { route } from '#lib/http/route.ts';
import { revokeToken } from '#lib/usecases/people/revoke-token.ts';

export const DELETE = route('revokeToken', async ({ call, params }) => {
  await revokeToken(call, params.id);
  return undefined;
});
