import { db } from '#lib/db/client.ts';
import { route } from '#lib/http/route.ts';
import { resetPassword } from '#lib/usecases/people/reset-password.ts';

export const POST = route('resetPassword', ({ body }) => resetPassword(db(), body));
