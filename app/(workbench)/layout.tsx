import type { ReactNode } from 'react';
import { Shell } from '#app/components/shell/shell.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { getNews } from '#lib/usecases/notifications/news.ts';

/** The frame stands, with the way elsewhere, even when what is new cannot be counted. */
const NOTHING_NEW = { notifications: 0, returns: 0, rounds: 0 };

export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const { call, me } = await requireUser();
  return (
    <Shell me={me} news={await getNews(call).catch(() => NOTHING_NEW)}>
      {children}
    </Shell>
  );
}
