import { RoundsScreen } from '#app/components/rounds/rounds-screen.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';
import { listRounds } from '#lib/usecases/rounds/list-rounds.ts';

export async function generateMetadata() {
  return { title: (await translations('rounds'))('title') };
}

export default async function RoundsPage() {
  const { call, me } = await requireUser();
  return <RoundsScreen me={me} rounds={(await listRounds(call, {})).items} />;
}
