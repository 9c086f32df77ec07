import type { ReactNode } from 'react';
import { Shell } from '#app/components/shell/shell.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { getNews } from '#lib/usecases/notifications/news.ts';

export default async function WorkbenchLayout({ children }: { children: ReactNode }) {
  const { call, me } = await requireUser();
  return (
    <Shell me={me} news={await getNews(call)}>
      {children}
    </Shell>
  );
}
