import { ArticleListScreen } from '#app/components/article-list/article-list-screen.tsx';
import { loadArticles } from '#app/components/article-list/load-articles.ts';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('articles'))('title') };
}

export default async function ArticlesPage({ searchParams }: PageProps<'/articles'>) {
  const { call, me } = await requireUser();
  return <ArticleListScreen me={me} view={await loadArticles(call, me, await searchParams)} />;
}
