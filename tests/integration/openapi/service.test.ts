import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GET as getHealth } from '#app/api/health/route.ts';
import { GET as getMetrics } from '#app/api/metrics/route.ts';
import { GET as getOpenapi } from '#app/api/openapi.json/route.ts';
import { connect, type Db } from '#lib/db/client.ts';
import { openapiDocument } from '#lib/http/openapi.ts';
import type { RouteHandler } from '#lib/http/route.ts';
import { openWorld, type World } from '#tests/integration/auth/world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

function get(handler: RouteHandler, cookie = '') {
  return handler(new Request('http://relire.test/api/x', { headers: { cookie } }), {
    params: Promise.resolve({}),
  });
}

describe('health', () => {
  it('is good when the database answers', async () => {
    const response = await get(getHealth);
    expect([response.status, await response.json()]).toEqual([200, { ok: true }]);
  });

  it('is 503 with the code `unavailable` when it does not', async () => {
    const shared = globalThis as typeof globalThis & { relireDb?: Db };
    const nowhere = connect('postgresql://nobody@127.0.0.1:1/nothing');
    shared.relireDb = nowhere;
    const response = await get(getHealth);
    shared.relireDb = world.db;
    await nowhere.$disconnect();
    expect(response.status).toBe(503);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await response.json()).toMatchObject({ code: 'unavailable' });
  });
});

describe('metrics', () => {
  it('are Prometheus text, for admins', async () => {
    await world.person('chief@relire.test', { isAdmin: true });
    await world.person('someone@relire.test');
    const response = await get(getMetrics, await world.signIn('chief@relire.test'));
    expect(response.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(await response.text()).toMatch(/^relire_requests_total\{route="getHealth",status="200"\} 1$/m);
    expect((await get(getMetrics, await world.signIn('someone@relire.test'))).status).toBe(403);
  });
});

describe('the description', () => {
  it('is served to everybody as it is', async () => {
    const response = await get(getOpenapi);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(await response.json()).toEqual(openapiDocument());
  });
});
