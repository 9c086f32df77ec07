import type { DismissalJson, HouseJson, TermJson } from '#lib/http/contract/house.ts';
import type { RubricJson } from '#lib/http/contract/quality.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { requireDesk } from '#lib/usecases/people/require.ts';
import { getRubric } from '#lib/usecases/quality/get-rubric.ts';
import { getHouse } from './get-house.ts';
import { dismissalsOf } from './list-dismissals.ts';
import { termsOf } from './list-terms.ts';

interface DeskName {
  id: string;
  name: string;
}

/** What the page of a desk's checks shows to those who run it. @throws Problem 404 or 403 for others */
export async function loadChecks(
  call: Call,
  id: string,
): Promise<{ desk: DeskName; house: HouseJson; dismissals: DismissalJson[] }> {
  const desk = await managed(call, id);
  const [house, dismissals] = await Promise.all([getHouse(call, { id }), dismissalsOf(call.db, id)]);
  return { desk, house, dismissals };
}

/** What the page of a desk's glossary shows to those who run it. @throws Problem 404 or 403 for others */
export async function loadGlossary(call: Call, id: string): Promise<{ desk: DeskName; terms: TermJson[] }> {
  const desk = await managed(call, id);
  return { desk, terms: await termsOf(call.db, id) };
}

/** What the page of a desk's categories of errors shows to those who run it. @throws Problem 404 or 403 for others */
export async function loadTypology(call: Call, id: string): Promise<{ desk: DeskName; rubric: RubricJson }> {
  const desk = await managed(call, id);
  return { desk, rubric: await getRubric(call, { id }) };
}

async function managed(call: Call, id: string): Promise<DeskName> {
  if (!/^[0-9a-f-]{36}$/i.test(id)) throw new Problem(404, 'not-found');
  const desk = await requireDesk(call.db, call.actor, 'desk:manage', id);
  return { id: desk.id, name: desk.name };
}
