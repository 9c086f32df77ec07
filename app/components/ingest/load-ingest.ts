import { notFound } from 'next/navigation';
import { can } from '#lib/domain/policy.ts';
import { idParams } from '#lib/http/contract/contract.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireArticle } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getIngest } from '#lib/usecases/get-ingest.ts';

export interface IngestView {
  id: string;
  title: string;
  sides: AnswerOf<'getIngest'>;
  editable: boolean;
}

/** What import did to an article; the page does not exist for strangers. */
export async function loadIngest(call: Call, id: string): Promise<IngestView> {
  if (!idParams.safeParse({ id }).success) notFound();
  try {
    const { title, deskId } = await requireArticle(call, id, 'article:read');
    const sides = await getIngest(call, { id });
    return { id, title, sides, editable: can(call.actor, 'article:edit', deskId) };
  } catch (error) {
    if (error instanceof Problem && error.status === 404) notFound();
    throw error;
  }
}
