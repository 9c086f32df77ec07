import type { Link, Sentence } from '#lib/db/generated/client.ts';
import type { FlagRow } from '#lib/db/rows/flags.ts';
import type { LinkJson } from '#lib/http/contract/articles.ts';
import { bilingualSchema, categorySchema, type FlagJson, fixSchema } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

export function toSentenceJson(row: Sentence): SentenceJson {
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
