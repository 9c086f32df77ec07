import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireUser } from '#lib/auth/page.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { idParams } from '#lib/http/contract/contract.ts';
import { Problem } from '#lib/http/problem.ts';
import { getArticle } from '#lib/usecases/get-article.ts';

/** The article of a page, without its flags if one says so; asked for once, however many parts of the page want it. */
export const loadArticle = cache(async (id: string, flags?: 'none'): Promise<ArticleJson> => {
  const { call } = await requireUser();
  if (!idParams.safeParse({ id }).success) notFound();
  try {
    return await getArticle(call, { id, flags });
  } catch (error) {
    if (error instanceof Problem && error.status === 404) notFound();
    throw error;
  }
});
