import { checkNames } from '#lib/domain/checks/names.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { ArticleFacts } from './article-facts.tsx';
import { packArticle } from './packed-article.ts';
import { Workbench } from './workbench.tsx';

/** The workbench of an article, with what the server alone need know how to write. */
export function ArticleScreen({ article, me }: { article: ArticleJson; me: MeJson }) {
  return (
    <Workbench
      key={article.id}
      packed={packArticle(article)}
      me={me}
      checks={checkNames(me.locale)}
      facts={<ArticleFacts article={article} />}
    />
  );
}
