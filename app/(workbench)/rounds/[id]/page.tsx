import { loadRound } from '#app/components/rounds/load-round.ts';
import { RoundScreen } from '#app/components/rounds/round-screen.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('rounds'))('title') };
}

export default async function RoundPage({ params }: PageProps<'/rounds/[id]'>) {
  const { call } = await requireUser();
  return <RoundScreen {...(await loadRound(call, (await params).id))} />;
}
