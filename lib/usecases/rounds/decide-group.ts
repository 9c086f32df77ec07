import { groupMarks } from '#lib/domain/rounds.ts';
import type { AdjudicationJson } from '#lib/http/contract/rounds.ts';
import type { BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { performOnRound } from './act.ts';
import { annotatorsOf, decisionsSchema, getAdjudication, marksOn } from './get-adjudication.ts';
import { requireReadable, requireRoundCategory, segmentsIn, textOf, wordingOf } from './require.ts';

type Input = { id: string; articleId: string } & BodyOf<'decideGroup'>;

/**
 * Decides which marks of a group hold, or says oneself what does. The first decision closes the round, so that what
 * was decided on stays as it is.
 * @throws Problem `round-open`; `adjudicated`; `not-found` for a group or marks that are not there; `bad-span`,
 *   `category-off`, `note-wanted` for an annotation of one's own
 */
export async function decideGroup(call: Call, input: Input): Promise<AdjudicationJson> {
  const { id, articleId, group: groupId, take, own, reason } = input;
  const round = await requireReadable(call, id, 'round:manage');
  const { id: textId } = textOf(round, articleId);
  await performOnRound(call, id, 'group:decided', async (act) => {
    const fresh = await requireReadable(call, id, 'round:manage', act.tx);
    const text = await act.tx.roundText.findUniqueOrThrow({ where: { id: textId } });
    if (text.adjudicatedAt !== null) throw new Problem(409, 'adjudicated');
    const segments = segmentsIn(text);
    const groups = groupMarks(segments, await marksOn(act.tx, textId), annotatorsOf(fresh));
    const group = groups.find((one) => one.id === groupId);
    const marks = new Set(group?.marks.map((mark) => mark.id));
    if (!group || take.some((one) => !marks.has(one))) throw new Problem(404, 'not-found');
    if (own) {
      const { text: wording } = wordingOf(segments, group.sentenceId);
      if (own.from >= own.to || own.to > wording.length) throw new Problem(400, 'bad-span');
      requireRoundCategory(text, own.category, own.note);
    }
    if (act.round.closedAt === null) await act.change('round', act.round, { closedAt: new Date() });
    const decisions = decisionsSchema.parse(text.decisions);
    await act.change('roundText', text, {
      decisions: { ...decisions, [groupId]: { take, own, reason: reason.trim() } },
    });
    return null;
  });
  return getAdjudication(call, { id, articleId });
}
