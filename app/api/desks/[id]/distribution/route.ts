import { route } from '#lib/http/route.ts';
import { planDistribution } from '#lib/usecases/board/plan-distribution.ts';

export const POST = route('planDistribution', ({ call, params, body }) =>
  planDistribution(call, { ...params, ...body }),
);
