import { openapiDocument } from '#lib/http/openapi.ts';
import { route } from '#lib/http/route.ts';

export const GET = route('getOpenapi', async () => openapiDocument());
