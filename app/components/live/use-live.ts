'use client';

import { useEffect, useEffectEvent } from 'react';

/**
 * Something happened. Without `type`: things may have been missed up to `id` (a connection was
 * made or made again), so ask for all changes after the event one knows; when that is `id`
 * itself, there are none.
 */
export interface LiveEvent {
  id: string;
  type?: string;
  actorId?: string;
  articleId?: string;
}

/** Where somebody is in the article of the stream. */
export interface LivePresence {
  userId: string;
  name: string;
  sentenceId: string | null;
  here: boolean;
}

/** A hidden tab gives its connection back: browsers allow six a server. */
const HIDDEN_FOR_MS = 60_000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

/**
 * Listens to a stream of events (`streamArticle`, `streamDesk`) as long as the component lives.
 * Comes back by itself after a cut, also where EventSource gives up for good (an error answer,
 * a server that restarts), and when a hidden tab is shown again.
 */
export function useLive(
  url: string,
  onEvent: (event: LiveEvent) => void,
  onState?: (connected: boolean) => void,
  onPresence?: (presence: LivePresence) => void,
): void {
  const hear = useEffectEvent(onEvent);
  const see = useEffectEvent((presence: LivePresence) => onPresence?.(presence));
  const tell = useEffectEvent((connected: boolean) => onState?.(connected));

  useEffect(() => {
    let source: EventSource | null = null;
    let failures = 0;
    let retry: ReturnType<typeof setTimeout> | undefined;
    let hiding: ReturnType<typeof setTimeout> | undefined;

    function open() {
      clearTimeout(retry);
      source?.close();
      const opened = new EventSource(url);
      source = opened;
      opened.onopen = () => {
        failures = 0;
        tell(true);
      };
      opened.onmessage = ({ data }) => {
        const event = readEvent(data);
        if (event) hear(event);
      };
      opened.addEventListener('presence', ({ data }) => {
        const presence = readPresence(data);
        if (presence) see(presence);
      });
      opened.onerror = () => {
        tell(false);
        if (opened.readyState !== EventSource.CLOSED || opened !== source) return;
        retry = setTimeout(open, Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** failures));
        failures += 1;
      };
    }

    function close() {
      clearTimeout(retry);
      source?.close();
      source = null;
    }

    function onVisibility() {
      clearTimeout(hiding);
      if (document.hidden) hiding = setTimeout(close, HIDDEN_FOR_MS);
      else if (!source || source.readyState === EventSource.CLOSED) open();
    }

    // Browsers tell of a network come back sooner than the next attempt would find out.
    function onOnline() {
      if (!document.hidden) open();
    }

    open();
    document.addEventListener('visibilitychange', onVisibility);
    window.addEventListener('online', onOnline);
    return () => {
      document.removeEventListener('visibilitychange', onVisibility);
      window.removeEventListener('online', onOnline);
      clearTimeout(hiding);
      close();
    };
  }, [url]);
}

function readEvent(data: unknown): LiveEvent | null {
  try {
    const event: unknown = JSON.parse(String(data));
    if (!event || typeof event !== 'object' || !('id' in event) || typeof event.id !== 'string') return null;
    return event as LiveEvent;
  } catch {
    return null;
  }
}

function readPresence(data: unknown): LivePresence | null {
  try {
    const presence: unknown = JSON.parse(String(data));
    return presence && typeof presence === 'object' && 'userId' in presence
      ? (presence as LivePresence)
      : null;
  } catch {
    return null;
  }
}
