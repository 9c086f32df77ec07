import { notFound } from 'next/navigation';
import { orNotFound } from '#lib/auth/page.ts';
import { can } from '#lib/domain/policy.ts';
import { idParams } from '#lib/http/contract/contract.ts';
import type { QualityJson } from '#lib/http/contract/quality.ts';
import { requireArticle } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getQuality } from '#lib/usecases/quality/get-quality.ts';

export interface QualityView {
  article: { id: string; title: string };
  quality: QualityJson;
  canOpenRound: boolean;
}

/** What the page of an article's quality shows; it does not exist for strangers. */
export async function loadQuality(call: Call, id: string): Promise<QualityView> {
  if (!idParams.safeParse({ id }).success) notFound();
  const [article, quality] = await orNotFound(
    Promise.all([requireArticle(call, id, 'article:read'), getQuality(call, { id })]),
  );
  const canOpenRound = can(call.actor, 'round:manage', article.deskId);
  return { article: { id, title: article.title }, quality, canOpenRound };
}
