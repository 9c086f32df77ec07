'use client';

import { useEffect, useRef, useState } from 'react';
import { type LiveEvent, useLive } from '#app/components/live/use-live.ts';

/** An article in which something happened, from the first to the last event heard of. */
export interface LiveArticle {
  articleId: string;
  first: bigint;
  last: bigint;
}

interface Listener {
  /** False while news must wait. */
  mayLook(): boolean;
  lookAt(article: LiveArticle): void;
  /** Things may have been missed: look at the whole again. */
  lookAtAll(): void;
}

/** Acts come in bursts (a fix, then an undo): one question for all of them. */
const SETTLE_MS = 300;

/** Gathers the events of a desk by article. @returns whether the stream is connected */
export function useLiveArticles(url: string, listener: Listener): boolean {
  const [connected, setConnected] = useState(true);
  const waiting = useRef(new Map<string, LiveArticle>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const newest = useRef<bigint | null>(null);
  const latest = useRef(listener);

  useEffect(() => {
    latest.current = listener;
  });
  useEffect(() => () => clearTimeout(timer.current), []);

  function look() {
    if (!latest.current.mayLook()) return lookSoon();
    const articles = [...waiting.current.values()];
    waiting.current.clear();
    for (const article of articles) latest.current.lookAt(article);
  }

  function lookSoon() {
    clearTimeout(timer.current);
    timer.current = setTimeout(look, SETTLE_MS);
  }

  function hear(event: LiveEvent) {
    const id = BigInt(event.id);
    const isNews = newest.current === null || id > newest.current;
    if (isNews) newest.current = id;
    if (event.type && event.articleId) {
      const { articleId } = event;
      const first = waiting.current.get(articleId)?.first ?? id;
      waiting.current.set(articleId, { articleId, first, last: id });
      lookSoon();
    } else if (isNews) latest.current.lookAtAll();
  }

  useLive(url, hear, setConnected);
  return connected;
}
