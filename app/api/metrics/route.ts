import { route } from '#lib/http/route.ts';
import { metricsText } from '#lib/metrics.ts';

export const GET = route(
  'getMetrics',
  async () =>
    new Response(await metricsText(), {
      headers: { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' },
    }),
);
