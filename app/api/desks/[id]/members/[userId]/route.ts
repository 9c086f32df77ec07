import { route } from '#lib/http/route.ts';
import { removeMember } from '#lib/usecases/people/remove-member.ts';
import { updateMember } from '#lib/usecases/people/update-member.ts';

export const PATCH = route('updateMember', ({ call, params, body }) =>
  updateMember(call, params.id, params.userId, body.role),
);

export const DELETE = route('removeMember', async ({ call, params }) => {
  await removeMember(call, params.id, params.userId);
  return undefined;
});
