import { Prisma } from '#lib/db/generated/client.ts';
import { summariseArticle } from '#lib/db/rows/article-summary.ts';
import { talkOf } from '#lib/db/rows/discussion.ts';
import { listFlagRows } from '#lib/db/rows/flags.ts';
import { type HistoryEntry, isUndoable, undoStacks } from '#lib/domain/history.ts';
import { type ArticleJson, type ChangesJson, metadataSchema } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from './access.ts';
import type { Call } from './call.ts';
import { peopleOn, toFlagJson, toLinkJson, toSentenceJson } from './to-json.ts';

/** How far back undo reaches, in acts. */
const HISTORY_DEPTH = 500;
/** More events than this since the reader last looked: cheaper to load the article afresh. */
const RELOAD_AFTER = 300;
/** Sentences come, leave or stand in other links: the reader's rows no longer fit. */
const RELOADING: ReadonlySet<string> = new Set([
  'step:toggled',
  'sentence:split',
  'article:restored',
  'links:regrouped',
  'links:realigned',
]);

interface Touched {
  sentences?: string[];
  links?: string[];
  flags?: string[];
}

/**
 * What undo and redo would do for the caller.
 * @param known the caller's last event, where it has been read already
 */
export async function historyState(
  call: Call,
  articleId: string,
  known?: HistoryEntry,
): Promise<ArticleJson['history']> {
  const latest = (take: number) =>
    call.db.event.findMany({
      where: { articleId, actorId: call.actor.userId },
      select: { id: true, type: true, undoes: true, redoes: true },
      orderBy: { id: 'desc' },
      take,
    });
  // After most acts it is the act itself that undo takes back, and there is nothing to do again.
  const last = known ?? (await latest(1))[0];
  const events =
    !last || isUndoable(last) ? [last].filter((one) => one !== undefined) : await latest(HISTORY_DEPTH);
  const { undo, redo } = undoStacks(events.reverse());
  const label = (entry: { id: bigint; type: string } | undefined) =>
    entry ? { eventId: String(entry.id), type: entry.type } : null;
  return { undo: label(undo.at(-1)), redo: label(redo.at(-1)) };
}

/** `getArticleChanges`: whole rows that differ since an event, to be laid over what the reader has. */
export async function articleChanges(call: Call, input: { id: string; since: string }): Promise<ChangesJson> {
  const { id } = input;
  const events = await call.db.event.findMany({
    where: { articleId: id, id: { gt: BigInt(input.since) } },
    select: { id: true, type: true, touched: true, detail: true, actorId: true, undoes: true, redoes: true },
    orderBy: { id: 'asc' },
    take: RELOAD_AFTER + 1,
  });
  const touched = { sentences: new Set<string>(), links: new Set<string>(), flags: new Set<string>() };
  for (const event of events) {
    const { sentences = [], links = [], flags = [] } = event.touched as Touched;
    for (const id of sentences) touched.sentences.add(id);
    for (const id of links) touched.links.add(id);
    for (const id of flags) touched.flags.add(id);
  }
  const isWhole = events.length <= RELOAD_AFTER;
  const last = isWhole ? events.findLast(({ actorId }) => actorId === call.actor.userId) : undefined;
  const [article, sentences, links, flags, history] = await Promise.all([
    summariseArticle(call.db, id),
    // Most acts touch no links and few flags: every save gives this answer, and asks for no rows of nothing.
    touched.sentences.size === 0
      ? []
      : call.db.sentence.findMany({ where: { id: { in: [...touched.sentences] }, stepId: null } }),
    touched.links.size === 0 ? [] : call.db.link.findMany({ where: { id: { in: [...touched.links] } } }),
    touched.flags.size === 0
      ? []
      : listFlagRows(call.db, Prisma.sql`f.id = ANY(${[...touched.flags]}::uuid[])`),
    historyState(call, id, last),
  ]);
  if (!article) throw new Problem(404, 'not-found');
  authorise(call, 'article:read', article.deskId);
  const people = await peopleOn(call.db, sentences);
  const talk = events.some(isTalk) ? await talkOf(call.db, id) : null;
  return {
    article: { ...article, metadata: metadataSchema.parse(article.metadata) },
    sentences: sentences.map((row) => toSentenceJson(row, people)),
    links: links.map(toLinkJson),
    flags: flags.filter((flag) => flag.state !== 'withdrawn').map(toFlagJson),
    goneFlags: flags.filter((flag) => flag.state === 'withdrawn').map((flag) => flag.id),
    talk,
    history,
    cursor: String(events.at(-1)?.id ?? input.since),
    reload: !isWhole || events.some(needsReload),
  };
}

function needsReload(event: { type: string; detail: unknown }): boolean {
  const { type } = event.detail as { type?: string };
  return RELOADING.has(event.type) || RELOADING.has(type ?? '');
}

/** Whether anybody said something, or took it back. */
function isTalk(event: { type: string; detail: unknown }): boolean {
  const { type } = event.detail as { type?: string };
  return /^(?:comment|thread):/.test(type ?? event.type);
}

/** The answer of an act: what the caller has not seen yet, the act included. */
export function answerAct(
  call: Call,
  articleId: string,
  { eventId }: { eventId: string },
): Promise<ChangesJson> {
  const justBefore = String(BigInt(eventId) - 1n);
  return articleChanges(call, { id: articleId, since: call.cursor ?? justBefore });
}

/** Id of the last event of an article: where its reader stands. */
export async function lastEventId(call: Pick<Call, 'db'>, articleId: string): Promise<string> {
  const last = await call.db.event.findFirst({
    where: { articleId },
    select: { id: true },
    orderBy: { id: 'desc' },
  });
  return String(last?.id ?? 0);
}
