import { BatchesScreen } from '#app/components/batches/batches-screen.tsx';
import { loadBatches } from '#app/components/batches/load-batches.ts';
import { type PageQuery, requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('batches'))('title') };
}

export default async function BatchesPage({ searchParams }: PageQuery) {
  const { call, me } = await requireUser();
  return <BatchesScreen me={me} batches={await loadBatches(call, await searchParams)} />;
}
