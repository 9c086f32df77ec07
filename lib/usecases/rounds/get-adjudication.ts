import { z } from 'zod';
import { type HistoryEntry, undoStacks } from '#lib/domain/history.ts';
import { groupMarks, letterOf } from '#lib/domain/rounds.ts';
import { typologySchema } from '#lib/http/contract/quality.ts';
import { type AdjudicationJson, decisionSchema } from '#lib/http/contract/rounds.ts';
import type { RowChange } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { eventsOf } from '#lib/usecases/undo.ts';
import { lastRoundActs } from './act.ts';
import { ratersOf } from './json.ts';
import { type RoundRow, requireReadable, segmentsIn, textOf } from './require.ts';
import { toMarkJson } from './work.ts';

export const decisionsSchema = z.record(z.string(), decisionSchema);

/**
 * The marks of all annotators of an article side by side, for whoever decides between them.
 * @throws Problem `round-open` while somebody is still at it; `forbidden` for annotators
 */
export async function getAdjudication(
  call: Call,
  { id, articleId }: { id: string; articleId: string },
): Promise<AdjudicationJson> {
  const round = await requireReadable(call, id, 'round:read');
  const { id: textId, article } = textOf(round, articleId);
  const [text, marks, last] = await Promise.all([
    call.db.roundText.findUniqueOrThrow({ where: { id: textId } }),
    marksOn(call.db, textId),
    lastRoundActs(call.db, id, call.actor.userId),
  ]);
  const inArticle = await lastArticleActs(call, articleId, textId);
  const segments = segmentsIn(text);
  const decisions = decisionsSchema.parse(text.decisions);
  return {
    round: { id, name: round.name },
    article: { id: articleId, title: article.title },
    segments: segments.map(({ source, target }) => ({ source: [...source], target: [...target] })),
    typology: typologySchema.parse(text.typology),
    raters: ratersOf(round).map(({ letter, user }) => ({ letter: letterOf(letter), user })),
    groups: groupMarks(segments, marks, annotatorsOf(round)).map((group) => ({
      ...group,
      marks: group.marks.map((mark) => ({ ...toMarkJson(mark), letter: letterOf(mark.letter) })),
      decision: decisions[group.id] ?? null,
    })),
    adjudicatedAt: text.adjudicatedAt?.toISOString() ?? null,
    undo: (text.adjudicatedAt ? inArticle.undo : last.undo?.type) ?? null,
    redo: (text.adjudicatedAt ? null : (last.redo?.type ?? inArticle.redo)) ?? null,
  };
}

/** Whether the adjudication of a text is what undo of the article would take back for the caller, or redo do again. */
async function lastArticleActs(
  { db, actor }: Call,
  articleId: string,
  textId: string,
): Promise<Record<'undo' | 'redo', 'round:adjudicated' | null>> {
  const { undo, redo } = undoStacks(await eventsOf(db, articleId, actor.userId));
  const isIt = async (entry: HistoryEntry | undefined) => {
    if (entry?.type !== 'round:adjudicated') return null;
    const { changes } = await db.event.findUniqueOrThrow({ where: { id: entry.id } });
    return (changes as unknown as RowChange[]).some(({ id }) => id === textId) ? entry.type : null;
  };
  return { undo: await isIt(undo.at(-1)), redo: await isIt(redo.at(-1)) };
}

/** All marks that stand on an article of a round. */
export async function marksOn(db: Pick<Call['db'], 'mark'>, textId: string) {
  const marks = await db.mark.findMany({
    where: { removedAt: null, task: { textId } },
    include: { task: { select: { letter: true } } },
  });
  return marks.map(({ task, ...mark }) => ({ ...mark, letter: task.letter }));
}

export function annotatorsOf({ texts }: RoundRow): number {
  return texts[0]?.tasks.length ?? 0;
}
