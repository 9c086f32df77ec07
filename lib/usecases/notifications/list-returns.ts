import type { Article, Desk, Flag } from '#lib/db/generated/client.ts';
import { surroundingsOf } from '#lib/db/rows/flag-queue.ts';
import { overruledFlags, returnedSentences } from '#lib/db/rows/notification.ts';
import { categorySchema } from '#lib/http/contract/flags.ts';
import type { ReturnJson } from '#lib/http/contract/notifications.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { typologyFor } from '#lib/usecases/quality/rubric-of.ts';
import { seenDesks } from './news.ts';

const PERSON = { select: { id: true, name: true } } as const;
const ARTICLE = { select: { id: true, title: true } } as const;
/** More than anybody can look through; the numbers count all. */
const MOST = 200;

/**
 * What came back to the caller, newest first: sentences that a lead sent back, until they are corrected, and
 * flags that were decided otherwise than the caller asked, until that was seen.
 */
export async function listReturns(call: Call): Promise<AnswerOf<'listReturns'>> {
  const { db, actor } = call;
  const desks = seenDesks(actor);
  const [sentences, flags] = await Promise.all([
    db.sentence.findMany({
      where: returnedSentences(actor.userId, desks),
      include: { article: ARTICLE, verdictBy: PERSON },
      orderBy: { verdictAt: 'desc' },
      take: MOST,
    }),
    db.flag.findMany({
      where: overruledFlags(actor.userId, desks),
      include: {
        article: { include: { desk: { select: { rubric: true } } } },
        decidedBy: PERSON,
        sentence: true,
      },
      orderBy: { decidedAt: 'desc' },
      take: MOST,
    }),
  ]);
  const ids = [...sentences.map(({ id }) => id), ...flags.map(({ sentenceId }) => sentenceId)];
  const [around, mine] = await Promise.all([surroundingsOf(db, ids), wordingsBy(call, ids)]);
  const wordingOf = ({ id, original, current }: { id: string; original: string; current: string }) => ({
    source: around.get(id)?.source ?? '',
    machine: original,
    mine: mine.get(id) ?? null,
    now: current,
  });
  const items: ReturnJson[] = [
    ...sentences.map((row) => ({
      id: row.id,
      kind: 'sentence' as const,
      article: row.article,
      sentenceId: row.id,
      flag: null,
      side: row.side,
      by: row.verdictBy,
      at: row.verdictAt?.toISOString() ?? null,
      reason: row.verdictReason,
      wording: wordingOf(row),
      seen: row.returnSeenAt !== null && row.verdictAt !== null && row.returnSeenAt >= row.verdictAt,
    })),
    ...flags.map((row) => ({
      id: row.id,
      kind: 'flag' as const,
      article: { id: row.article.id, title: row.article.title },
      sentenceId: row.sentenceId,
      flag: {
        id: row.id,
        quote: row.quote,
        category: categorySchema.catch('other').parse(row.category),
        categoryNames: namesFor(row),
        severity: row.severity,
        note: row.note,
        suggestion: row.suggestion,
        state: row.state,
      },
      side: row.sentence.side,
      by: row.decidedBy,
      at: row.decidedAt?.toISOString() ?? null,
      reason: row.reason,
      wording: wordingOf(row.sentence),
      seen: false,
    })),
  ];
  return { items: items.sort((a, b) => (b.at ?? '').localeCompare(a.at ?? '')).slice(0, MOST) };
}

/** What the article's desk calls the category of a flag. */
function namesFor({
  article,
  category,
}: Pick<Flag, 'category'> & { article: Article & { desk: Pick<Desk, 'rubric'> } }) {
  const entry = typologyFor(article, article.desk).find((one) => one.category === category);
  return entry?.names ?? { fr: '', en: '' };
}

/** The last words that the caller gave to each sentence. */
async function wordingsBy({ db, actor }: Call, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await db.revision.findMany({
    where: { sentenceId: { in: [...ids] }, authorId: actor.userId },
    select: { sentenceId: true, text: true },
    orderBy: { version: 'asc' },
  });
  return new Map(rows.map(({ sentenceId, text }) => [sentenceId, text]));
}
