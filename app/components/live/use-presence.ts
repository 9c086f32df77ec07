'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { type Colleague, hear, SAY_EVERY_MS, stillThere } from '#lib/domain/presence.ts';
import { call } from '#lib/http/client.ts';
import type { LivePresence } from './use-live.ts';

/** Moving on from sentence to sentence is told when one stops. */
const SETTLED_MS = 400;

/**
 * Who else has the article open and where they are. `heard` takes what the article's stream says
 * of them. Tells the others where the reader is, also when somebody new comes.
 */
export function usePresence(articleId: string, userId: string, sentenceId: string | null) {
  const [there, setThere] = useState<readonly Colleague[]>([]);

  const say = useEffectEvent((here: boolean) => {
    // Nobody misses a word that did not arrive: the next one comes soon.
    void call('markPresence', {
      params: { id: articleId },
      body: { sentenceId, here },
      keepalive: !here,
    }).catch(() => undefined);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: another sentence is what there is to tell
  useEffect(() => {
    const timer = setTimeout(() => say(true), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [sentenceId]);

  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) say(true);
      setThere((before) => stillThere(before, Date.now()));
    }, SAY_EVERY_MS);
    const leave = () => say(false);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, []);

  function heard(presence: LivePresence) {
    if (presence.userId === userId) return;
    if (presence.here && !there.some((one) => one.userId === presence.userId)) say(true);
    setThere((before) => hear(before, presence, Date.now()));
  }

  return { there, heard };
}
