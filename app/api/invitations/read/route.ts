import { db } from '#lib/db/client.ts';
import { route } from '#lib/http/route.ts';
import { readInvitation } from '#lib/usecases/people/read-invitation.ts';

export const POST = route('readInvitation', ({ body }) => readInvitation(db(), body.token));
