import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

interface Metrics {
  registry: Registry;
  requests: Counter<'route' | 'status'>;
  durations: Histogram<'route'>;
}

// One registry for all of Next's module graphs.
const shared = globalThis as typeof globalThis & { relireMetrics?: Metrics };

function create(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    registry,
    requests: new Counter({
      name: 'relire_requests_total',
      help: 'Requests answered, by route and status',
      labelNames: ['route', 'status'],
      registers: [registry],
    }),
    durations: new Histogram({
      name: 'relire_request_seconds',
      help: 'Time to answer, by route',
      labelNames: ['route'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
  };
}

function metrics(): Metrics {
  shared.relireMetrics ??= create();
  return shared.relireMetrics;
}

/** Counts one answered request. */
export function observeRequest(route: string, status: number, milliseconds: number): void {
  metrics().requests.inc({ route, status: String(status) });
  metrics().durations.observe({ route }, milliseconds / 1000);
}

/** All figures in the Prometheus text format. */
export function metricsText(): Promise<string> {
  return metrics().registry.metrics();
}
