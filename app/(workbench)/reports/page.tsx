import { loadReport } from '#app/components/reports/load-report.ts';
import { ReportsScreen } from '#app/components/reports/reports-screen.tsx';
import { type PageQuery, requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('reports'))('title') };
}

export default async function ReportsPage({ searchParams }: PageQuery) {
  const { call, me } = await requireUser();
  return <ReportsScreen view={await loadReport(call, me, await searchParams)} />;
}
