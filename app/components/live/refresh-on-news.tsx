'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef } from 'react';
import { useNews } from '#app/components/shell/news.tsx';

/** Renders the page anew whenever there may be something new for its reader. */
export function RefreshOnNews() {
  const router = useRouter();
  const { stamp } = useNews();
  const known = useRef(stamp);
  useEffect(() => {
    if (known.current === stamp) return;
    known.current = stamp;
    router.refresh();
  }, [stamp, router]);
  return null;
}
