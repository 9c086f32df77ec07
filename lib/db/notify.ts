import pg from 'pg';
import { z } from 'zod';
import { env } from '#lib/env.ts';
import { log } from '#lib/log.ts';

const EVENTS = 'relire_events';
const PRESENCE = 'relire_presence';
const PEOPLE = 'relire_people';
const FIRST_RETRY_MS = 250;
const LAST_RETRY_MS = 15_000;

const noticeSchema = z.object({
  id: z.string().regex(/^\d{1,18}$/),
  deskId: z.string(),
  articleId: z.string(),
  type: z.string(),
  actorId: z.string(),
});

/** What an act says of itself when it commits: see `perform` in lib/usecases/act.ts. */
export type Notice = z.infer<typeof noticeSchema>;

const presenceSchema = z.object({
  deskId: z.string(),
  articleId: z.string(),
  userId: z.string(),
  name: z.string(),
  /** Where the person is; null: in the article, at no sentence. */
  sentenceId: z.string().nullable(),
  /** False when the person has left. */
  here: z.boolean(),
});

/** Where somebody is in an article: see `markPresence`. */
export type Presence = z.infer<typeof presenceSchema>;

const newsSchema = z.object({ userId: z.string() });

/** Of which acts one wants to hear, or whose news. */
export type Filter = { deskIds?: readonly string[]; articleId?: string } | { userId: string };

export interface Listener {
  onNotice(notice: Notice): void;
  /**
   * From now on nothing is missed; what happened before may have been. Called when listening has
   * begun, and again each time that a lost connection was replaced.
   */
  onListening(): void;
  /** Somebody came, moved or left. */
  onPresence?(presence: Presence): void;
  /** There may be something new for the person whose news one wants. */
  onNews?(): void;
}

interface Subscription {
  filter: Filter;
  listener: Listener;
}

interface Hub {
  subscriptions: Set<Subscription>;
  client: pg.Client | null;
  listening: boolean;
  failures: number;
  retry: NodeJS.Timeout | undefined;
}

// One connection a process, whichever of Next's module graphs asks.
const shared = globalThis as typeof globalThis & { relireNotices?: Hub };

function hub(): Hub {
  shared.relireNotices ??= {
    subscriptions: new Set(),
    client: null,
    listening: false,
    failures: 0,
    retry: undefined,
  };
  return shared.relireNotices;
}

/**
 * Hears of acts as they commit, on this instance or any other. All subscribers of the process
 * share one connection of its own (a pooled one cannot LISTEN), opened for the first and closed
 * after the last.
 * @returns the way out
 */
export function subscribe(filter: Filter, listener: Listener): () => void {
  const { subscriptions } = hub();
  const subscription = { filter, listener };
  subscriptions.add(subscription);
  if (hub().listening) queueMicrotask(() => subscriptions.has(subscription) && listener.onListening());
  else if (!hub().client && !hub().retry) void connect();
  return () => {
    subscriptions.delete(subscription);
    if (subscriptions.size === 0) disconnect();
  };
}

async function connect(): Promise<void> {
  const state = hub();
  const client = new pg.Client({
    connectionString: env().DATABASE_URL,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  state.client = client;
  state.retry = undefined;
  client.on('notification', ({ channel, payload }) => deliver(channel, payload ?? ''));
  client.on('error', (error) => lose(client, error));
  client.on('end', () => lose(client));
  try {
    await client.connect();
    await client.query(`LISTEN ${EVENTS}; LISTEN ${PRESENCE}; LISTEN ${PEOPLE}`);
  } catch (error) {
    lose(client, error);
    return;
  }
  if (state.client !== client) return;
  state.listening = true;
  state.failures = 0;
  for (const { listener } of [...state.subscriptions]) listener.onListening();
}

function lose(client: pg.Client, error?: unknown): void {
  const state = hub();
  if (state.client !== client) return;
  state.client = null;
  state.listening = false;
  client.end().catch(() => undefined);
  if (state.subscriptions.size === 0) return;
  const delay = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** state.failures);
  state.failures += 1;
  log.warn({ err: error, delay }, 'live updates: connection lost');
  state.retry = setTimeout(() => void connect(), delay);
  state.retry.unref();
}

function disconnect(): void {
  const state = hub();
  const { client } = state;
  clearTimeout(state.retry);
  Object.assign(state, { client: null, listening: false, failures: 0, retry: undefined });
  client?.end().catch(() => undefined);
}

function deliver(channel: string, payload: string): void {
  if (channel === PEOPLE) {
    const news = read(newsSchema, payload);
    for (const { filter, listener } of [...hub().subscriptions]) {
      if ('userId' in filter && filter.userId === news?.userId) listener.onNews?.();
    }
    return;
  }
  const heard = channel === PRESENCE ? read(presenceSchema, payload) : read(noticeSchema, payload);
  if (!heard) {
    log.warn({ channel, length: payload.length }, 'live updates: notice not understood');
    return;
  }
  for (const { filter, listener } of [...hub().subscriptions]) {
    const wanted =
      !('userId' in filter) &&
      (!filter.deskIds || filter.deskIds.includes(heard.deskId)) &&
      (!filter.articleId || filter.articleId === heard.articleId);
    if (!wanted) continue;
    if ('here' in heard) listener.onPresence?.(heard);
    else listener.onNotice(heard);
  }
}

function read<T>(schema: z.ZodType<T>, payload: string): T | null {
  try {
    return schema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
