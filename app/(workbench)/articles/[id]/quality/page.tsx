import { loadQuality } from '#app/components/quality/load-quality.ts';
import { QualityScreen } from '#app/components/quality/quality-screen.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('quality'))('title') };
}

export default async function QualityPage({ params }: PageProps<'/articles/[id]/quality'>) {
  const { call } = await requireUser();
  return <QualityScreen view={await loadQuality(call, (await params).id)} />;
}
