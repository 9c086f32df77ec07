import { loadQueue } from '#app/components/queue/load-queue.ts';
import { QueueScreen } from '#app/components/queue/queue-screen.tsx';
import { type PageQuery, requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('queue'))('title') };
}

export default async function QueuePage({ searchParams }: PageQuery) {
  const { call, me } = await requireUser();
  return <QueueScreen me={me} loaded={await loadQueue(call, me, await searchParams)} />;
}
