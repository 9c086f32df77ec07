import { vi } from 'vitest';
import type { RouteName } from '#lib/http/paths.ts';
import type { RouteHandler } from '#lib/http/route.ts';

/** Answers as long as these are not looked at: they are files. */
const LONGEST = 5_000_000;

/**
 * Has every answer that a route gives in any integration test held against the OpenAPI document: the table of routes
 * and roles meets each route at its best, and other tests meet the refusals that it does not. The routes are as they
 * are; only what they answer is looked at.
 */
vi.mock('#lib/http/route.ts', async (original) => {
  const module = await original<typeof import('#lib/http/route.ts')>();
  const watched = (handler: RouteHandler): RouteHandler =>
    Object.assign(
      async (...args: Parameters<RouteHandler>) => {
        const response = await handler(...args);
        await requireDescribed(handler.routeName, response);
        return response;
      },
      { routeName: handler.routeName },
    );
  return { ...module, route: (...args: Parameters<typeof module.route>) => watched(module.route(...args)) };
});

async function requireDescribed(name: RouteName, response: Response): Promise<void> {
  const type = response.headers.get('content-type') ?? '';
  if (!/json/u.test(type) || Number(response.headers.get('content-length') ?? 0) > LONGEST) return;
  // Loaded where a route answers: most tests call none.
  const { answerOf, notAsDescribed } = await import('./described.ts');
  const wrong = notAsDescribed(name, await answerOf(response.clone()));
  if (wrong.length > 0) throw new Error(`${name} does not answer as described: ${JSON.stringify(wrong)}`);
}
