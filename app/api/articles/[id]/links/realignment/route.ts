import { route } from '#lib/http/route.ts';
import { realignLinks } from '#lib/usecases/realign-links.ts';

export const POST = route('realignLinks', ({ call, params }) => realignLinks(call, params));
