import type { Db } from '#lib/db/client.ts';
import type { Link, Sentence } from '#lib/db/generated/client.ts';
import type { FlagRow } from '#lib/db/rows/flags.ts';
import type { LinkJson } from '#lib/http/contract/articles.ts';
import { bilingualSchema, categorySchema, type FlagJson, fixSchema } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

type People = ReadonlyMap<string, { id: string; name: string }>;

/** Who was given some of these sentences by themselves; nothing is asked where none was. */
export async function peopleOn(db: Db, sentences: readonly Sentence[]): Promise<People> {
  const ids = [...new Set(sentences.flatMap(({ assigneeId }) => assigneeId ?? []))];
  if (ids.length === 0) return new Map();
  const rows = await db.user.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } });
  return new Map(rows.map((row) => [row.id, row]));
}

/** @param people who has which, see `peopleOn` */
export function toSentenceJson(row: Sentence, people: People): SentenceJson {
  const {
    id,
    side,
    position,
    paragraph,
    linkId,
    original,
    current,
    progress,
    verdict,
    verdictReason,
    version,
  } = row;
  return {
    id,
    side,
    position,
    paragraph,
    linkId,
    original,
    current,
    progress,
    verdict,
    verdictReason,
    assignee: (row.assigneeId && people.get(row.assigneeId)) || null,
    version,
  };
}

export function toLinkJson({ id, score, origin, confirmedAt }: Link): LinkJson {
  return { id, score, origin, confirmed: confirmedAt !== null };
}

export function toFlagJson(row: FlagRow): FlagJson {
  return {
    id: row.id,
    articleId: row.articleId,
    sentenceId: row.sentenceId,
    from: row.from,
    to: row.to,
    quote: row.quote,
    anchor: row.anchor,
    category: categorySchema.catch('other').parse(row.category),
    severity: row.severity,
    check: row.check,
    lane: row.lane === 'sure' || row.lane === 'probable' || row.lane === 'unsure' ? row.lane : null,
    message: row.message ? bilingualSchema.parse(row.message) : null,
    fix: row.fix ? fixSchema.parse(row.fix) : null,
    note: row.note,
    suggestion: row.suggestion,
    state: row.state,
    reason: row.reason,
    version: row.version,
    author: row.author,
    assignee: row.assignee,
    decidedBy: row.decidedBy,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    createdAt: row.createdAt.toISOString(),
    comments: row.comments,
  };
}
