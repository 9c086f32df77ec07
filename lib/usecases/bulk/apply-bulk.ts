import type { ArticleEvent } from '#lib/domain/history.ts';
import type { BulkAct } from '#lib/http/contract/bulk.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { authorise, readableDesks } from '#lib/usecases/access.ts';
import type { Act } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';
import { decideInAct } from '#lib/usecases/decide-flag.ts';
import { reconcileFindings } from '#lib/usecases/findings.ts';
import { applyEdits, closeFixed, editsOf, type FlagEdit, meet } from '#lib/usecases/flag-edits.ts';
import { weighChecks } from '#lib/usecases/house/weigh-checks.ts';
import { moveInAct } from '#lib/usecases/move-sentence.ts';
import { notify } from '#lib/usecases/notifications/notify.ts';
import { isMember } from '#lib/usecases/update-flag.ts';
import { type BulkResult, groupBy, inAllArticles, inArticles, type Refused } from './in-articles.ts';
import { loadSubjects, refusalOf, requireAct, type Subject } from './subjects.ts';

const TYPES: Record<BulkAct['do'], ArticleEvent> = {
  confirm: 'flags:confirmed',
  dismiss: 'flags:dismissed',
  fix: 'flags:fixed',
  assign: 'flags:assigned',
  approve: 'sentences:approved',
  sendBack: 'sentences:sent-back',
  confirmLinks: 'links:confirmed',
};

/**
 * Does one thing to many flags, sentences or links of a desk, or of all one's desks, over several articles. Requests with one bulk id are
 * one act for `undoBulk`. What changed since it was looked at, or does not allow it, is left out and told; where all or
 * nothing is asked for, it is told and nothing is done.
 * @throws Problem `not-found` for a desk one is not on, `bad-request`, `reason-wanted`
 */
export async function applyBulk(call: Call, input: BodyOf<'applyBulk'>): Promise<AnswerOf<'applyBulk'>> {
  const { desk, bulkId, act: doing, kind, items, together } = input;
  const desks = await readableDesks(call, desk);
  for (const id of desks) authorise(call, 'article:edit', id);
  requireAct(kind, doing);
  const versions = new Map(items.map(({ id, version }) => [id, version]));
  const subjects = await loadSubjects(call.db, desks, kind, [...versions.keys()]);
  const known = new Set(subjects.map(({ id }) => id));
  const articles = new Map(
    [...groupBy(subjects, ({ articleId }) => articleId)].map(([id, own]) => [id, own.map((one) => one.id)]),
  );
  const unknown = items.filter(({ id }) => !known.has(id)).map(({ id }) => ({ id, code: 'not-found' }));
  if (together && unknown.length > 0) return { done: 0, refused: unknown };
  const bulk = {
    bulkId,
    type: doing.do === 'assign' && kind !== 'flags' ? 'sentences:assigned' : TYPES[doing.do],
  };
  const applyTo = async (act: Act, ids: readonly string[]): Promise<BulkResult> => {
    // As the lock holder sees them.
    const now = await loadSubjects(act.tx, desks, kind, ids);
    const left: Refused[] = [];
    const ready = now.filter((subject) => {
      const changed = subject.version !== versions.get(subject.id);
      const code = changed ? 'changed-since' : refusalOf(call, doing, subject);
      if (code) left.push({ id: subject.id, code });
      return !code;
    });
    if (ready.length === 0) return { done: 0, refused: left };
    const result = await applyIn(act, doing, ready);
    return { done: result.done, refused: [...left, ...result.refused] };
  };
  const { done, refused } = await (together ? inAllArticles : inArticles)(call, bulk, articles, applyTo);
  return { done, refused: [...unknown, ...refused] };
}

async function applyIn(act: Act, doing: BulkAct, subjects: readonly Subject[]): Promise<BulkResult> {
  const flags = subjects.flatMap((subject) => (subject.kind === 'flags' ? [subject.flag] : []));
  const [first] = subjects;
  Object.assign(act.detail, {
    count: subjects.length,
    ...('reason' in doing ? { reason: doing.reason.trim() } : {}),
    ...(flags[0] ? { quote: flags[0].quote } : {}),
    ...(first?.sentence ? { sentenceId: first.sentence.id } : {}),
  });
  switch (doing.do) {
    case 'confirm':
    case 'dismiss':
      for (const flag of flags)
        await decideInAct(act, flag, doing.do, doing.do === 'dismiss' ? doing.reason.trim() : '');
      await weighChecks(act, new Set(flags.flatMap(({ check }) => check ?? [])));
      break;
    case 'fix':
      return fixIn(act, flags);
    case 'assign':
      if (doing.assigneeId && !(await isMember(act, doing.assigneeId)))
        return { done: 0, refused: subjects.map(({ id }) => ({ id, code: 'not-on-desk' })) };
      for (const flag of flags) {
        await act.change('flag', flag, { assigneeId: doing.assigneeId });
        const { id: flagId, sentenceId, quote } = flag;
        if (flag.assigneeId !== doing.assigneeId)
          notify(act, { kind: 'assigned', to: [doing.assigneeId], sentenceId, flagId, quote });
      }
      if (flags.length === 0) await giveSentences(act, subjects, doing.assigneeId);
      break;
    case 'approve':
    case 'sendBack': {
      const reason = doing.do === 'sendBack' ? doing.reason.trim() : '';
      const sentences = new Map(
        subjects.flatMap((one) => (one.sentence ? [[one.sentence.id, one.sentence] as const] : [])),
      );
      for (const sentence of sentences.values()) await moveInAct(act, sentence, doing.do, reason);
      break;
    }
    case 'confirmLinks': {
      const links = subjects.flatMap((subject) => (subject.kind === 'links' ? [subject.link] : []));
      Object.assign(act.detail, { links: links.length });
      await act.changeAll('link', links, { confirmedAt: new Date(), confirmedById: act.actor.userId });
    }
  }
  return { done: subjects.length, refused: [] };
}

/** Gives sentences, or the French ones of links, to somebody; to null: back to whoever has the article. */
async function giveSentences(
  act: Act,
  subjects: readonly Subject[],
  assigneeId: string | null,
): Promise<void> {
  const links = subjects.flatMap((subject) => (subject.kind === 'links' ? [subject.link.id] : []));
  const sentences =
    links.length > 0
      ? await act.tx.sentence.findMany({
          where: { linkId: { in: links }, side: 'target', stepId: null, current: { not: '' } },
          orderBy: { position: 'asc' },
        })
      : subjects.flatMap(({ sentence }) => sentence ?? []);
  for (const sentence of sentences) {
    await act.change('sentence', sentence, { assigneeId });
    const { id: sentenceId, current: quote } = sentence;
    if (sentence.assigneeId !== assigneeId)
      notify(act, { kind: 'assigned', to: [assigneeId], sentenceId, quote });
  }
}

/** A fix that would fall on one before it in the list is left out: it can be applied next. */
async function fixIn(act: Act, flags: readonly Parameters<typeof editsOf>[0][]): Promise<BulkResult> {
  const edits: FlagEdit[] = [];
  const refused: Refused[] = [];
  const fixed = flags.filter((flag) => {
    const own = editsOf(flag);
    const meets = own.some((edit) => edits.some((other) => meet(edit, other)));
    if (meets) refused.push({ id: flag.id, code: 'meets-another' });
    else edits.push(...own);
    return !meets;
  });
  act.detail.count = fixed.length;
  await applyEdits(act, edits);
  await reconcileFindings(act);
  for (const flag of fixed) await closeFixed(act, flag);
  return { done: fixed.length, refused };
}
