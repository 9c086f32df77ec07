import type { Db, Tx } from '#lib/db/client.ts';
import type { Flag, Link, Sentence } from '#lib/db/generated/client.ts';
import { can } from '#lib/domain/policy.ts';
import { FLAG_DECISIONS, SENTENCE_MOVES, sentenceStatus } from '#lib/domain/status.ts';
import type { BulkAct, BulkKind } from '#lib/http/contract/bulk.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { mayDecide } from '#lib/usecases/decide-flag.ts';
import { editsOf } from '#lib/usecases/flag-edits.ts';

/** What something is done to in bulk: a flag with its sentence, a sentence, or a link. */
export type Subject = { id: string; deskId: string; articleId: string; version: number } & (
  | { kind: 'flags'; flag: Flag; sentence: Sentence }
  | { kind: 'sentences'; sentence: Sentence }
  | { kind: 'links'; link: Link; sentence: Sentence | null }
);

/** Which acts there are for what. */
const ACTS: Record<BulkKind, readonly BulkAct['do'][]> = {
  flags: ['confirm', 'dismiss', 'fix', 'assign', 'approve', 'sendBack'],
  sentences: ['approve', 'sendBack', 'assign'],
  links: ['confirmLinks', 'assign'],
};

/** @throws Problem `bad-request` for an act that makes no sense on these, `reason-wanted` without a reason. */
export function requireAct(kind: BulkKind, act: BulkAct): void {
  if (!ACTS[kind].includes(act.do)) {
    throw new Problem(400, 'bad-request', { fields: [{ field: 'act', message: `Not for ${kind}` }] });
  }
  if ('reason' in act && !act.reason.trim()) throw new Problem(400, 'reason-wanted');
}

/** What these ids stand for on these desks, in their order; what is not there is left out. */
export async function loadSubjects(
  db: Db | Tx,
  deskIds: readonly string[],
  kind: BulkKind,
  ids: readonly string[],
): Promise<Subject[]> {
  const where = { id: { in: [...ids] }, article: { deskId: { in: [...deskIds] } } };
  const article = { select: { deskId: true } } as const;
  const found = await {
    flags: async (): Promise<Subject[]> => {
      const rows = await db.flag.findMany({ where, include: { sentence: true } });
      return rows.map(({ sentence, ...flag }) => ({ kind: 'flags', ...keysOf(flag), flag, sentence }));
    },
    sentences: async (): Promise<Subject[]> => {
      const rows = await db.sentence.findMany({ where, include: { article } });
      return rows.map(({ article: { deskId }, ...sentence }) => ({
        kind: 'sentences',
        ...keysOf({ ...sentence, deskId }),
        sentence,
      }));
    },
    links: async (): Promise<Subject[]> => {
      const rows = await db.link.findMany({
        where,
        include: { article, sentences: { orderBy: [{ side: 'desc' }, { position: 'asc' }], take: 1 } },
      });
      return rows.map(({ article: { deskId }, sentences, ...link }) => ({
        kind: 'links',
        ...keysOf({ ...link, deskId, version: 0 }),
        link,
        sentence: sentences[0] ?? null,
      }));
    },
  }[kind]();
  const byId = new Map(found.map((subject) => [subject.id, subject]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

function keysOf({
  id,
  deskId,
  articleId,
  version,
}: Pick<Subject, 'id' | 'deskId' | 'articleId' | 'version'>) {
  return { id, deskId, articleId, version };
}

/** A French sentence of the article, not one that import took out of it. */
function isOurs({ side, stepId }: Sentence): boolean {
  return side === 'target' && stepId === null;
}

/** Why the act cannot be done to it, as a problem code; null when it can. Each desk has its own say. */
export function refusalOf(call: Pick<Call, 'actor'>, act: BulkAct, subject: Subject): string | null {
  const { deskId } = subject;
  switch (act.do) {
    case 'confirm':
    case 'dismiss':
      if (subject.kind !== 'flags') return 'not-found';
      if (!mayDecide(call, subject.flag, act.do)) return 'forbidden';
      return FLAG_DECISIONS[act.do].from.includes(subject.flag.state) ? null : 'not-allowed-from-state';
    case 'fix':
      if (subject.kind !== 'flags') return 'not-found';
      if (!can(call.actor, 'flag:fix', deskId)) return 'forbidden';
      return editsOf(subject.flag).length > 0 ? null : 'no-fix';
    case 'assign':
      if (!can(call.actor, subject.kind === 'flags' ? 'flag:assign' : 'sentence:assign', deskId))
        return 'forbidden';
      // Of a link, the French sentences are given.
      return subject.kind !== 'sentences' || isOurs(subject.sentence) ? null : 'not-allowed-from-state';
    case 'approve':
    case 'sendBack': {
      if (subject.kind === 'links') return 'not-found';
      const { from, action } = SENTENCE_MOVES[act.do];
      if (!can(call.actor, action, deskId)) return 'forbidden';
      const { sentence } = subject;
      return isOurs(sentence) && from.includes(sentenceStatus(sentence)) ? null : 'not-allowed-from-state';
    }
    case 'confirmLinks':
      if (subject.kind !== 'links') return 'not-found';
      if (!can(call.actor, 'article:align', deskId)) return 'forbidden';
      return subject.link.confirmedAt === null ? null : 'not-allowed-from-state';
  }
}
