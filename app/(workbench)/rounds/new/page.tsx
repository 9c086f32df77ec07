import { loadNewRound } from '#app/components/rounds/load-new-round.ts';
import { NewRoundScreen } from '#app/components/rounds/new-round-screen.tsx';
import { type PageQuery, requireLead } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('rounds'))('newRound.title') };
}

export default async function NewRoundPage({ searchParams }: PageQuery) {
  const { call, me } = await requireLead();
  return <NewRoundScreen {...(await loadNewRound(call, me, await searchParams))} />;
}
