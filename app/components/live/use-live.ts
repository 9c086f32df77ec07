'use client';

import { useEffect, useEffectEvent } from 'react';
import { listen } from './listen.ts';

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

/** Listens to a stream of events (`streamArticle`, `streamDesks`) as long as the component lives. */
export function useLive(
  url: string,
  onEvent: (event: LiveEvent) => void,
  onState?: (connected: boolean) => void,
  onPresence?: (presence: LivePresence) => void,
): void {
  const hear = useEffectEvent((data: unknown) => {
    const event = readEvent(data);
    if (event) onEvent(event);
  });
  const see = useEffectEvent((data: unknown) => {
    const presence = readPresence(data);
    if (presence) onPresence?.(presence);
  });
  const tell = useEffectEvent((connected: boolean) => onState?.(connected));

  useEffect(
    () =>
      listen(url, {
        onMessage: (data) => hear(data),
        onPresence: (data) => see(data),
        onState: (connected) => tell(connected),
      }),
    [url],
  );
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
