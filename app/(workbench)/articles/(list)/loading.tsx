import { LoadingArticles } from '#app/components/article-list/loading-articles.tsx';

export default function ArticlesLoading() {
  return <LoadingArticles />;
}
