import { route } from '#lib/http/route.ts';
import { keepCorrection } from '#lib/usecases/keep-correction.ts';

export const POST = route('keepCorrection', ({ call, params, body }) =>
  keepCorrection(call, { ...params, ...body }),
);
