import type { Flag, Sentence } from '#lib/db/generated/client.ts';
import { asBefore } from '#lib/domain/moment.ts';
import { can } from '#lib/domain/policy.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import { Problem } from '#lib/http/problem.ts';
import { requireSentence } from './access.ts';
import { type Act, perform, type RowChange } from './act.ts';
import type { Call } from './call.ts';
import { answerAct } from './changes.ts';
import { reconcileFindings } from './findings.ts';
import { JUDGEMENTS } from './restore-moment.ts';
import { requireVersion, targetSentence } from './revise-sentence.ts';
import { reword } from './wording.ts';

interface Input {
  id: string;
  version: number;
  /** The wording to restore; 1 is the machine's. */
  revisionVersion: number;
}

/** What an editor says of a sentence, and what a lead says of it. */
const EDITORS = ['progress', 'progressById'] as const;
const LEADS = ['verdict', 'verdictReason', 'verdictById', 'verdictAt', 'returnedToId'] as const;
/** What was decided on a flag. */
const DECISION = ['state', 'reason', 'decidedById', 'decidedAt', 'overruled'] as const;
const DATES: ReadonlySet<string> = new Set(['verdictAt', 'decidedAt']);

/**
 * Makes an earlier wording the current one, as a new revision, with the state that the sentence had and what people's
 * flags on it were when that wording last stood. What leads judged in between stays, unless a lead restores; flags
 * raised since stay too.
 * @throws Problem `version-conflict`, `not-found`.
 */
export async function restoreRevision(call: Call, input: Input): Promise<ChangesJson> {
  const { articleId } = await requireSentence(call, input.id, 'sentence:revise');
  const done = await perform(call, { articleId, type: 'sentence:restored' }, async (act) => {
    const sentence = await targetSentence(act, input.id);
    await requireVersion(act.tx, sentence, input.version);
    const text = input.revisionVersion === 1 ? sentence.original : await wordingOf(act.tx, input);
    Object.assign(act.detail, { sentenceId: sentence.id, before: sentence.current, after: text });
    const { states, flags } = await lastStood(act, sentence, input.revisionVersion);
    await reword(act, sentence, text, { origin: 'restore' }, states);
    for (const { flag, decision } of flags) await act.change('flag', flag, decision, 'soft');
    await reconcileFindings(act);
    return null;
  });
  return answerAct(call, articleId, done);
}

async function wordingOf(tx: Pick<Call['db'], 'revision'>, input: Input): Promise<string> {
  const key = { sentenceId: input.id, version: input.revisionVersion };
  const revision = await tx.revision.findUnique({ where: { sentenceId_version: key } });
  if (!revision) throw new Problem(404, 'not-found');
  return revision.text;
}

interface Stood {
  states: Partial<Sentence>;
  flags: { flag: Flag; decision: Partial<Flag> }[];
}

/** What was said of a sentence and of its flags just before a wording of it was replaced. */
async function lastStood(act: Act, sentence: Sentence, version: number): Promise<Stood> {
  const replacedBy = await replacing(act, sentence, version);
  if (replacedBy === null) return { states: {}, flags: [] };
  const mayJudge = can(act.actor, 'sentence:judge', act.article.deskId);
  const flags = await act.tx.flag.findMany({ where: { sentenceId: sentence.id, check: null } });
  const byId = new Map(flags.map((flag) => [flag.id, flag]));
  const events = await act.tx.event.findMany({
    where: { articleId: act.article.id, id: { gte: replacedBy } },
    select: { type: true, actorId: true, changes: true },
    orderBy: { id: 'asc' },
  });
  const changes = events.flatMap(({ type, actorId, changes: all }) =>
    (all as unknown as RowChange[]).filter(({ table, id }) => {
      if (table === 'sentence') return id === sentence.id;
      if (table !== 'flag' || !byId.has(id)) return false;
      return mayJudge || !JUDGEMENTS.has(type) || actorId === act.actor.userId;
    }),
  );
  const was = asBefore(changes);
  const own = was.find(({ table }) => table === 'sentence')?.fields ?? {};
  return {
    states: picked(own, mayJudge ? [...EDITORS, ...LEADS] : EDITORS) as Partial<Sentence>,
    flags: was.flatMap(({ table, id, fields }) => {
      const flag = table === 'flag' ? byId.get(id) : undefined;
      const raisedSince = fields.state === 'withdrawn';
      return flag && !raisedSince ? { flag, decision: picked(fields, DECISION) as Partial<Flag> } : [];
    }),
  };
}

/** The event that gave a sentence other words than those of a version; null while they stand. */
async function replacing(act: Act, sentence: Sentence, version: number): Promise<bigint | null> {
  const events = await act.tx.event.findMany({
    where: { articleId: act.article.id, touched: { path: ['sentences'], array_contains: [sentence.id] } },
    select: { id: true, changes: true },
    orderBy: { id: 'desc' },
  });
  let found: bigint | null = null;
  // Each change of the row made one version.
  let at = sentence.version;
  for (const event of events) {
    for (const { table, id, after } of (event.changes as unknown as RowChange[]).toReversed()) {
      if (table !== 'sentence' || id !== sentence.id) continue;
      if (at <= version) return found;
      if ('current' in after) found = event.id;
      at -= 1;
    }
  }
  return found;
}

/** Fields of the journal as a row has them: dates are text there. */
function picked(fields: Record<string, unknown>, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    names
      .filter((name) => name in fields)
      .map((name) => {
        const value = fields[name];
        return [name, DATES.has(name) && typeof value === 'string' ? new Date(value) : value];
      }),
  );
}
