import { IngestScreen } from '#app/components/ingest/ingest-screen.tsx';
import { loadIngest } from '#app/components/ingest/load-ingest.ts';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('import'))('review.title') };
}

export default async function IngestPage({ params }: PageProps<'/articles/[id]/ingest'>) {
  const { call } = await requireUser();
  const { id } = await params;
  return <IngestScreen view={await loadIngest(call, id)} />;
}
