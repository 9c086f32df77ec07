import { ExportScreen } from '#app/components/export/export-screen.tsx';
import { loadExport } from '#app/components/export/load-export.ts';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('export'))('title') };
}

export default async function ExportPage({ params, searchParams }: PageProps<'/articles/[id]/export'>) {
  const { call } = await requireUser();
  const { id } = await params;
  return <ExportScreen view={await loadExport(call, id, await searchParams)} />;
}
