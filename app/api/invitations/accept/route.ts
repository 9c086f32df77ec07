import { db } from '#lib/db/client.ts';
import { localeOfRequest } from '#lib/http/locale.ts';
import { route } from '#lib/http/route.ts';
import { acceptInvitation } from '#lib/usecases/people/accept-invitation.ts';

export const POST = route('acceptInvitation', ({ call, body, request }) =>
  acceptInvitation(db(), call?.actor ?? null, body, localeOfRequest(request)),
);
