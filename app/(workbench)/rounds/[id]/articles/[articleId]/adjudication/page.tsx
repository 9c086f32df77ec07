import { AdjudicateScreen } from '#app/components/rounds/adjudicate-screen.tsx';
import { loadAdjudication } from '#app/components/rounds/load-round.ts';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

type Props = PageProps<'/rounds/[id]/articles/[articleId]/adjudication'>;

export async function generateMetadata() {
  return { title: (await translations('rounds'))('round.adjudicateTitle') };
}

export default async function AdjudicationPage({ params }: Props) {
  const { call, me } = await requireUser();
  return <AdjudicateScreen me={me} first={await loadAdjudication(call, await params)} />;
}
