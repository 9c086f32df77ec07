'use client';

import { useEffect, useState } from 'react';
import { useFormatter } from 'use-intl';

/** How long ago something was; the exact time on hover. `now` is the server's, so that both tell the same. */
export function Ago({ at, now: first }: { at: string; now: string }) {
  const format = useFormatter();
  const [now, setNow] = useState(() => new Date(first));
  useEffect(() => {
    setNow(new Date());
    const timer = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(timer);
  }, []);
  const then = new Date(at);
  return (
    <time dateTime={at} title={format.dateTime(then, { dateStyle: 'full', timeStyle: 'short' })}>
      {/* A clock of the server that is ahead must not put things in the future. */}
      {format.relativeTime(then < now ? then : now, now)}
    </time>
  );
}
