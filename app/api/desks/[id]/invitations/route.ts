import { route } from '#lib/http/route.ts';
import { createInvitation } from '#lib/usecases/people/create-invitation.ts';
import { listInvitations } from '#lib/usecases/people/list-invitations.ts';

export const GET = route('listInvitations', ({ call, params }) => listInvitations(call, params.id));

export const POST = route('createInvitation', ({ call, params, body }) =>
  createInvitation(call, params.id, body),
);
