import { route } from '#lib/http/route.ts';
import { getQuality } from '#lib/usecases/quality/get-quality.ts';

export const GET = route('getQuality', ({ call, params }) => getQuality(call, params));
