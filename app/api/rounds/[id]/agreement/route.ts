import { route } from '#lib/http/route.ts';
import { getAgreement } from '#lib/usecases/rounds/get-agreement.ts';

export const GET = route('getAgreement', ({ call, params }) => getAgreement(call, params));
