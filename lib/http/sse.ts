import { signedIn } from '#lib/auth/actor.ts';
import { db } from '#lib/db/client.ts';
import { type Presence, subscribe } from '#lib/db/notify.ts';
import { can } from '#lib/domain/policy.ts';
import { log } from '#lib/log.ts';

/** Proxies and browsers give up on a connection that says nothing for half a minute. */
const HEARTBEAT_MS = 20_000;
/** How long a person who was signed out or taken off the desk may go on hearing of it. */
const RECHECK_MS = 60_000;
/** A reader this many messages behind has gone away without saying so. */
const MOST_UNREAD = 500;

/** What a stream tells of: the acts on one article, on all those of some desks, or what is new for a person. */
export type StreamScope = { deskIds: readonly string[]; articleId?: string } | { userId: string };

// Shutting down goes through instrumentation.ts, which has a module graph of its own.
const shared = globalThis as typeof globalThis & { relireStreams?: Set<() => void> };

function openStreams(): Set<() => void> {
  shared.relireStreams ??= new Set();
  return shared.relireStreams;
}

/** Ends every stream, so that the server can close: browsers come back when it is up again. */
export function endAllStreams(): void {
  for (const end of [...openStreams()]) end();
}

/** A server that is told to stop waits for its answers, and an event stream has no end of its own. */
export function endStreamsOnExit(): void {
  process.once('SIGTERM', endAllStreams);
  process.once('SIGINT', endAllStreams);
}

/** One message of a `text/event-stream`; JSON has no line break in it, so one `data` line does. */
export function sseMessage(id: string, data: object): string {
  return `id: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Where somebody is in an article: of another type, and without id, since it is not part of its history. */
function presenceMessage({ userId, name, sentenceId, here }: Presence): string {
  return `event: presence\ndata: ${JSON.stringify({ userId, name, sentenceId, here })}\n\n`;
}

/**
 * Server-sent events of the acts in a scope, for a caller who has been authorised. Each message
 * has the id of its event and `{id, type, actorId, articleId}`.
 *
 * The first message, and one after each time that notices may have been missed, has the id of
 * the last event and no type: the reader asks for what came after the one it knows.
 *
 * The stream of an article also has messages of the type `presence`,
 * `{userId, name, sentenceId, here}`: where people who have it open are.
 *
 * The stream of a person has messages of the type `news`, with no more than that: the reader asks what there is.
 */
export function eventStream(request: Request, scope: StreamScope): Response {
  // The request's own body and signal are the server's; headers are all that a recheck reads.
  const credentials = new Request(request.url, { headers: request.headers });
  const encoder = new TextEncoder();
  let end = () => {};

  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      let over = false;
      const send = (text: string) => {
        if (over) return;
        if ((controller.desiredSize ?? 0) < -MOST_UNREAD) end();
        else controller.enqueue(encoder.encode(text));
      };
      const leave = subscribe(scope, {
        onNotice: ({ id, type, actorId, articleId }) =>
          send(sseMessage(id, { id, type, actorId, articleId })),
        onNews: () => send(sseMessage('0', { id: '0', type: 'news' })),
        ...('articleId' in scope && scope.articleId
          ? { onPresence: (presence) => send(presenceMessage(presence)) }
          : {}),
        onListening: () => {
          lastEventId(scope)
            .then((id) => send(sseMessage(id, { id })))
            .catch((error: unknown) => {
              log.warn({ err: error }, 'live updates: last event not read');
              end();
            });
        },
      });
      const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
      const recheck = setInterval(() => {
        mayStillRead(credentials, scope)
          .then((may) => may || end())
          // A database that does not answer signs nobody out.
          .catch(() => undefined);
      }, RECHECK_MS);
      end = () => {
        if (over) return;
        over = true;
        leave();
        clearInterval(heartbeat);
        clearInterval(recheck);
        openStreams().delete(end);
        request.signal.removeEventListener('abort', end);
        try {
          controller.close();
        } catch {
          // The reader has cancelled it already.
        }
      };
      openStreams().add(end);
      request.signal.addEventListener('abort', end);
      if (request.signal.aborted) end();
      // Bytes at once, so that the browser knows that it is connected.
      send('retry: 2000\n\n');
    },
    cancel: () => end(),
  });

  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // `no-transform` keeps compression, and `x-accel-buffering` nginx, from holding messages back.
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
      // A connection kept for more would hold up a server that closes after the stream has ended.
      connection: 'close',
    },
  });
}

async function mayStillRead(credentials: Request, scope: StreamScope): Promise<boolean> {
  const caller = await signedIn(credentials);
  if (caller === null) return false;
  return 'userId' in scope
    ? caller.actor.userId === scope.userId
    : scope.deskIds.every((id) => can(caller.actor, 'article:read', id));
}

async function lastEventId(scope: StreamScope): Promise<string> {
  if ('userId' in scope) return '0';
  const { deskIds, articleId } = scope;
  const last = await db().event.findFirst({
    where: articleId ? { articleId } : { deskId: { in: [...deskIds] } },
    select: { id: true },
    orderBy: { id: 'desc' },
  });
  return String(last?.id ?? 0);
}
