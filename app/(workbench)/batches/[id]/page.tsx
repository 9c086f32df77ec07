import { BatchScreen } from '#app/components/batches/batch-screen.tsx';
import { loadBatch } from '#app/components/batches/load-batches.ts';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('batches'))('batch') };
}

export default async function BatchPage({ params }: { params: Promise<{ id: string }> }) {
  const { call } = await requireUser();
  return <BatchScreen loaded={await loadBatch(call, (await params).id)} />;
}
