import { notFound, redirect } from 'next/navigation';
import { orNotFound } from '#lib/auth/page.ts';
import { idParams } from '#lib/http/contract/contract.ts';
import type { AdjudicationJson, AgreementJson, RoundJson, TaskJson } from '#lib/http/contract/rounds.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getAdjudication } from '#lib/usecases/rounds/get-adjudication.ts';
import { getAgreement } from '#lib/usecases/rounds/get-agreement.ts';
import { getRound } from '#lib/usecases/rounds/get-round.ts';
import { getTask } from '#lib/usecases/rounds/get-task.ts';

interface Place {
  id: string;
  articleId: string;
}

/** A round, with how far its annotators agree for those who may know. */
export async function loadRound(
  call: Call,
  id: string,
): Promise<{ round: RoundJson; agreement: AgreementJson | null }> {
  if (!idParams.safeParse({ id }).success) notFound();
  const round = await orNotFound(getRound(call, { id }));
  const readable = round.progress !== null && round.isReadable;
  return { round, agreement: readable ? await getAgreement(call, { id }) : null };
}

/** The reader's own task; it does not exist for anybody else. */
export async function loadTask(call: Call, place: Place): Promise<TaskJson> {
  if (![place.id, place.articleId].every((id) => idParams.safeParse({ id }).success)) notFound();
  return orNotFound(getTask(call, place));
}

/** All marks on an article; while somebody is still at it, the way back to the round. */
export async function loadAdjudication(call: Call, place: Place): Promise<AdjudicationJson> {
  if (![place.id, place.articleId].every((id) => idParams.safeParse({ id }).success)) notFound();
  try {
    return await orNotFound(getAdjudication(call, place));
  } catch (error) {
    if (error instanceof Problem && error.code === 'round-open') redirect(`/rounds/${place.id}`);
    throw error;
  }
}
