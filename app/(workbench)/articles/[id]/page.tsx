import { loadArticle } from '#app/components/workbench/load-article.ts';
import { packArticle } from '#app/components/workbench/packed-article.ts';
import { Workbench } from '#app/components/workbench/workbench.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { checkNames } from '#lib/domain/checks/names.ts';

export async function generateMetadata({ params }: PageProps<'/articles/[id]'>) {
  return { title: (await loadArticle((await params).id)).title };
}

export default async function ArticlePage({ params }: PageProps<'/articles/[id]'>) {
  const { me } = await requireUser();
  const article = await loadArticle((await params).id);
  return <Workbench key={article.id} packed={packArticle(article)} me={me} checks={checkNames(me.locale)} />;
}
