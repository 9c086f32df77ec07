import { sessionIdOf } from '#lib/auth/sessions.ts';
import { route } from '#lib/http/route.ts';
import { createToken } from '#lib/usecases/people/create-token.ts';
import { listTokens } from '#lib/usecases/people/list-tokens.ts';

export const GET = route('listTokens', ({ call }) => listTokens(call));

export const POST = route('createToken', ({ call, body, request }) =>
  createToken(call, body, sessionIdOf(request)),
);
