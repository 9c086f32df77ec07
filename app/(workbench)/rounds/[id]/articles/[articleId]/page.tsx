import { AnnotateScreen } from '#app/components/rounds/annotate-screen.tsx';
import { loadTask } from '#app/components/rounds/load-round.ts';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

type Props = PageProps<'/rounds/[id]/articles/[articleId]'>;

export async function generateMetadata() {
  return { title: (await translations('rounds'))('title') };
}

export default async function TaskPage({ params }: Props) {
  const { call, me } = await requireUser();
  return <AnnotateScreen me={me} task={await loadTask(call, await params)} />;
}
