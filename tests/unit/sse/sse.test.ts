import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Listener } from '#lib/db/notify.ts';
import { endAllStreams, eventStream, sseMessage } from '#lib/http/sse.ts';

const state = vi.hoisted(() => ({
  listener: null as Listener | null,
  caller: null as unknown,
  left: 0,
}));
vi.mock('#lib/db/notify.ts', () => ({
  subscribe: (_: unknown, listener: Listener) => {
    state.listener = listener;
    return () => {
      state.left += 1;
    };
  },
}));
vi.mock('#lib/auth/actor.ts', () => ({ signedIn: async () => state.caller }));
vi.mock('#lib/db/client.ts', () => ({ db: () => ({ event: { findFirst: async () => ({ id: 41n }) } }) }));

const DESK = '0190f0c0-0000-7000-8000-000000000001';
function memberOf(...desks: string[]) {
  const memberships = desks.map((deskId) => ({ deskId, role: 'editor' }));
  return { actor: { userId: 'u', name: 'U', isAdmin: false, canWrite: true, memberships }, sessionId: 's' };
}
function open(signal?: AbortSignal) {
  const request = new Request('http://relire.test/api/x', signal ? { signal } : {});
  const response = eventStream(request, { deskIds: [DESK] });
  return response.body?.pipeThrough(new TextDecoderStream()).getReader();
}

beforeEach(() => {
  vi.useFakeTimers();
  state.caller = memberOf(DESK);
  state.left = 0;
});
afterEach(() => {
  endAllStreams();
  vi.useRealTimers();
});

describe('an event stream', () => {
  it('writes messages that EventSource reads', () => {
    expect(sseMessage('7', { id: '7', note: 'à\nla ligne' })).toBe(
      'id: 7\ndata: {"id":"7","note":"à\\nla ligne"}\n\n',
    );
  });

  it('speaks at once, says where things stand, and keeps the line open', async () => {
    const reader = open();
    expect((await reader?.read())?.value).toBe('retry: 2000\n\n');
    state.listener?.onListening();
    expect((await reader?.read())?.value).toBe('id: 41\ndata: {"id":"41"}\n\n');
    await vi.advanceTimersByTimeAsync(20_000);
    expect((await reader?.read())?.value).toMatch(/^:/);
  });

  it.each([
    ['was signed out', () => null],
    ['was taken off the desk', () => memberOf('another')],
  ])('ends within a minute for a person who %s', async (_, caller) => {
    const reader = open();
    await reader?.read();
    state.caller = caller();
    await vi.advanceTimersByTimeAsync(60_000);
    let last = await reader?.read();
    while (last && !last.done) last = await reader?.read();
    expect(last?.done).toBe(true);
    expect(state.left).toBe(1);
  });

  it('goes on for a person who may still read', async () => {
    const reader = open();
    await vi.advanceTimersByTimeAsync(180_000);
    expect(state.left).toBe(0);
    await reader?.cancel();
    // The decoder in between passes it on.
    await vi.advanceTimersByTimeAsync(0);
    expect(state.left).toBe(1);
  });

  it('ends, and stops listening, when the reader has gone', async () => {
    const leaving = new AbortController();
    open(leaving.signal);
    leaving.abort();
    expect(state.left).toBe(1);
  });

  it('drops a reader that does not read', () => {
    const notice = { id: '1', deskId: DESK, articleId: 'a', type: 'flag:raised', actorId: 'u' };
    open()?.releaseLock();
    for (let n = 0; n < 700; n++) state.listener?.onNotice(notice);
    expect(state.left).toBe(1);
  });
});
