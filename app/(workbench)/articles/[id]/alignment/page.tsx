import { AlignmentScreen } from '#app/components/alignment/alignment-screen.tsx';
import { loadArticle } from '#app/components/workbench/load-article.ts';
import { packArticle } from '#app/components/workbench/packed-article.ts';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('alignment'))('title') };
}

export default async function AlignmentPage({ params }: PageProps<'/articles/[id]/alignment'>) {
  const { me } = await requireUser();
  const article = await loadArticle((await params).id, 'none');
  return <AlignmentScreen key={article.id} packed={packArticle(article)} me={me} />;
}
