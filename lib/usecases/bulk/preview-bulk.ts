import { listQueuePlaces } from '#lib/db/rows/flag-queue.ts';
import { listSegmentPlaces } from '#lib/db/rows/segment-queue.ts';
import { MOST_IN_BULK } from '#lib/domain/bulk-limits.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { readableDesks } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { editsOf } from '#lib/usecases/flag-edits.ts';
import { toQueueFilter } from '#lib/usecases/list-flags.ts';
import { groupBy, type Refused } from './in-articles.ts';
import { loadSubjects, refusalOf, requireAct, type Subject } from './subjects.ts';

const SAMPLES = 8;

/**
 * What a bulk act would change, without changing it: all that can be done, article by article, with samples, and
 * what would be left out with the reason.
 * @throws Problem `not-found` for a desk one is not on, `bad-request`
 */
export async function previewBulk(
  call: Call,
  input: BodyOf<'previewBulk'>,
): Promise<AnswerOf<'previewBulk'>> {
  const { desk, act, select } = input;
  const desks = await readableDesks(call, desk);
  // The reason may still be written while one looks.
  requireAct(select.kind, 'reason' in act ? { ...act, reason: act.reason || '…' } : act);
  const ids = await idsOf(call, desks, select);
  const subjects = await loadSubjects(call.db, desks, select.kind, ids.slice(0, MOST_IN_BULK));
  const refused: Refused[] = [];
  const ready = subjects.filter((subject) => {
    const code = refusalOf(call, act, subject);
    if (code) refused.push({ id: subject.id, code });
    return !code;
  });
  const byArticle = groupBy(ready, ({ articleId }) => articleId);
  return {
    items: [...byArticle.values()].flat().map(({ id, version }) => ({ id, version })),
    articles: byArticle.size,
    refused,
    more: ids.length > MOST_IN_BULK,
    samples: await samplesOf(call, ready.slice(0, SAMPLES), act.do === 'fix'),
  };
}

async function idsOf(
  call: Call,
  deskIds: readonly string[],
  select: BodyOf<'previewBulk'>['select'],
): Promise<readonly string[]> {
  if ('ids' in select) return [...new Set(select.ids)];
  if ('flags' in select) {
    const { order, ...filter } = select.flags;
    const places = await listQueuePlaces(
      call.db,
      toQueueFilter(deskIds, filter),
      order,
      null,
      MOST_IN_BULK + 1,
    );
    return places.map(({ id }) => id);
  }
  const wanted = select.kind === 'links' ? 'doubtful' : 'review';
  if (select.segments.show !== wanted) {
    throw new Problem(400, 'bad-request', {
      fields: [{ field: 'select.kind', message: 'Not in this list' }],
    });
  }
  const filter = { ...select.segments, deskIds };
  return (await listSegmentPlaces(call.db, filter, null, MOST_IN_BULK + 1)).map(({ id }) => id);
}

async function samplesOf(call: Call, subjects: readonly Subject[], fix: boolean) {
  const articles = await call.db.article.findMany({
    where: { id: { in: subjects.map(({ articleId }) => articleId) } },
    select: { id: true, title: true },
  });
  const titleOf = new Map(articles.map(({ id, title }) => [id, title]));
  const edited = subjects.flatMap((subject) =>
    fix && subject.kind === 'flags' ? editsOf(subject.flag) : [],
  );
  const sentences = await call.db.sentence.findMany({
    where: { id: { in: edited.map(({ sentenceId }) => sentenceId) } },
    select: { id: true, current: true },
  });
  const textOf = new Map(sentences.map(({ id, current }) => [id, current]));
  return subjects.map((subject) => ({
    id: subject.id,
    title: titleOf.get(subject.articleId) ?? '',
    quote: subject.kind === 'flags' ? subject.flag.quote : (subject.sentence?.current ?? ''),
    prefix: subject.kind === 'flags' ? subject.flag.prefix : '',
    suffix: subject.kind === 'flags' ? subject.flag.suffix : '',
    ...(fix && subject.kind === 'flags' ? changeOf(subject.flag, textOf) : { before: null, after: null }),
  }));
}

/** The first sentence that a fix changes, before and after. */
function changeOf(flag: Parameters<typeof editsOf>[0], textOf: ReadonlyMap<string, string>) {
  const edits = editsOf(flag);
  const sentenceId = edits[0]?.sentenceId ?? '';
  const before = textOf.get(sentenceId) ?? null;
  if (before === null) return { before: null, after: null };
  const after = edits
    .filter((edit) => edit.sentenceId === sentenceId)
    .sort((a, b) => b.from - a.from)
    .reduce((text, { from, to, insert }) => text.slice(0, from) + insert + text.slice(to), before);
  return { before, after };
}
