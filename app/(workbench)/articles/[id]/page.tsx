import { ArticleScreen } from '#app/components/workbench/article-screen.tsx';
import { loadArticle } from '#app/components/workbench/load-article.ts';
import { requireUser } from '#lib/auth/page.ts';

export async function generateMetadata({ params }: PageProps<'/articles/[id]'>) {
  return { title: (await loadArticle((await params).id)).title };
}

export default async function ArticlePage({ params }: PageProps<'/articles/[id]'>) {
  const { me } = await requireUser();
  return <ArticleScreen article={await loadArticle((await params).id)} me={me} />;
}
