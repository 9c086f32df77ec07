import type { Flag, Sentence } from '#lib/db/generated/client.ts';
import type { FlagSeverity } from '#lib/db/generated/enums.ts';
import { decisionOn, groupMarks } from '#lib/domain/rounds.ts';
import { makeAnchor, reanchor } from '#lib/domain/text/anchors.ts';
import { Problem } from '#lib/http/problem.ts';
import { type Act, perform } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { notify } from '#lib/usecases/notifications/notify.ts';
import { watchersOf } from './act.ts';
import { annotatorsOf, decisionsSchema, marksOn } from './get-adjudication.ts';
import { type RoundRow, requireReadable, segmentsIn, textOf, wordingOf } from './require.ts';

/** What holds of a group, on the wording of the round. */
interface Outcome {
  sentenceId: string;
  from: number;
  to: number;
  category: string;
  severity: FlagSeverity;
  note: string;
  reason: string;
}

/**
 * Makes what was decided the annotations of the article: confirmed flags of the lead, in one act on the article, which
 * its undo takes back. What everybody marked alike holds without a decision. Flags that stand already are not raised
 * again, and findings that a flag repeats count as one error with it.
 * @throws Problem `round-open`; `undecided` with the number of groups left; `adjudicated`
 */
export async function adjudicate(
  call: Call,
  { id, articleId }: { id: string; articleId: string },
): Promise<{ raised: number }> {
  const round = await requireReadable(call, id, 'round:manage');
  const { id: textId, tasks } = textOf(round, articleId);
  const { result } = await perform(call, { articleId, type: 'round:adjudicated' }, async (act) => {
    // Decisions wait for this, and this for them.
    await act.tx.$queryRaw`SELECT 1 FROM round WHERE id = ${id}::uuid FOR UPDATE`;
    const text = await act.tx.roundText.findUniqueOrThrow({ where: { id: textId } });
    if (text.adjudicatedAt !== null) throw new Problem(409, 'adjudicated');
    const outcomes = await outcomesOf(act, round, text);
    const raised = await raiseAll(act, outcomes, segmentsIn(text));
    if (round.closedAt === null) {
      const row = await act.tx.round.findUniqueOrThrow({ where: { id } });
      await act.change('round', row, { closedAt: new Date() });
    }
    await act.change('roundText', text, { adjudicatedAt: new Date() });
    Object.assign(act.detail, { round: round.name, count: raised });
    notify(act, { kind: 'adjudicated', to: tasks.map(({ userId }) => userId), roundId: id });
    for (const userId of await watchersOf(act.tx, { id, deskId: round.desk.id })) act.news.add(userId);
    return { raised };
  });
  return result;
}

async function outcomesOf(
  { tx }: Act,
  round: RoundRow,
  text: { id: string; segments: unknown; decisions: unknown },
): Promise<Outcome[]> {
  const decisions = decisionsSchema.parse(text.decisions);
  const groups = groupMarks(segmentsIn(text), await marksOn(tx, text.id), annotatorsOf(round));
  const undecided = groups.filter((group) => decisionOn(group, decisions) === null).length;
  if (undecided > 0) throw new Problem(409, 'undecided', { undecided });
  return groups.flatMap((group) => {
    const decision = decisionOn(group, decisions);
    if (!decision) return [];
    const { take, own, reason } = decision;
    const taken: Outcome[] = group.marks
      .filter((mark) => take.includes(mark.id))
      .map((mark) => ({ ...mark, reason }));
    return own ? [...taken, { ...own, sentenceId: group.sentenceId, reason }] : taken;
  });
}

/** @returns how many flags were raised */
async function raiseAll(
  act: Act,
  outcomes: readonly Outcome[],
  segments: Parameters<typeof wordingOf>[0],
): Promise<number> {
  const { tx, article, actor } = act;
  const ids = [...new Set(outcomes.map(({ sentenceId }) => sentenceId))];
  const sentences = await tx.sentence.findMany({ where: { id: { in: ids } } });
  const standing = await tx.flag.findMany({
    where: { sentenceId: { in: ids }, state: { in: ['open', 'confirmed', 'fixed'] } },
  });
  const raised = new Set(standing.filter(({ check }) => check === null).map(keyOf));
  let count = 0;
  for (const outcome of outcomes) {
    const sentence = sentences.find(({ id }) => id === outcome.sentenceId);
    if (!sentence) continue;
    const place = placeOf(outcome, wordingOf(segments, sentence.id).text, sentence);
    const { category, severity, note, reason } = outcome;
    const key = keyOf({ sentenceId: sentence.id, ...place, category });
    if (raised.has(key)) continue;
    raised.add(key);
    const flag = await tx.flag.create({
      data: {
        ...place,
        deskId: article.deskId,
        articleId: article.id,
        sentenceId: sentence.id,
        category,
        severity,
        note,
        reason,
        answers: standing.filter((one) => repeats(one, sentence.id, place, category)).map(({ id }) => id),
        authorId: actor.userId,
        // Raised by the change below, so that undo can take it back.
        state: 'withdrawn',
      },
    });
    const confirmed = { state: 'confirmed', decidedById: actor.userId, decidedAt: new Date() } as const;
    await act.change('flag', flag, confirmed);
    count += 1;
  }
  return count;
}

/** Where words of the round's wording are in the sentence of now. */
function placeOf({ from, to }: Outcome, wording: string, { current }: Sentence) {
  const made = makeAnchor(wording, from, to);
  if (wording === current) return { ...made, anchor: 'exact' as const };
  const { anchor, state } = reanchor(made, wording, current);
  return { ...anchor, anchor: state };
}

function keyOf(flag: { sentenceId: string; from: number; quote: string; category: string }): string {
  return [flag.sentenceId, flag.from, flag.quote, flag.category].join('\n');
}

/** A finding of the same kind upon the same words. */
function repeats(
  flag: Flag,
  sentenceId: string,
  { from, to }: { from: number; to: number },
  category: string,
): boolean {
  if (flag.check === null || flag.sentenceId !== sentenceId || flag.category !== category) return false;
  return flag.from < to && from < flag.to;
}
