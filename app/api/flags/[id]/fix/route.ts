import { route } from '#lib/http/route.ts';
import { fixFlag } from '#lib/usecases/fix-flag.ts';

export const POST = route('fixFlag', ({ call, params }) => fixFlag(call, params));
