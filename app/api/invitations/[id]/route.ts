import { route } from '#lib/http/route.ts';
import { revokeInvitation } from '#lib/usecases/people/revoke-invitation.ts';

export const DELETE = route('revokeInvitation', async ({ call, params }) => {
  await revokeInvitation(call, params.id);
  return undefined;
});
