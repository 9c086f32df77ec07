import type { Db } from '#lib/db/client.ts';
import type { Article, Desk } from '#lib/db/generated/client.ts';
import {
  decisionsByCheck,
  diligence,
  minutesOnArticles,
  type Span,
  workOfPeople,
} from '#lib/db/rows/reports.ts';
import { roleOn } from '#lib/domain/policy.ts';
import {
  byCategory,
  inSeries,
  type MeasuredArticle,
  periodOf,
  periodsBetween,
  pool,
} from '#lib/domain/report.ts';
import type { ReportJson } from '#lib/http/contract/reports.ts';
import type { QueryOf } from '#lib/http/contract/routes.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { typologyFor } from '#lib/usecases/quality/rubric-of.ts';
import { measureArticle, type StoredMeasure, storedMeasure } from './measure.ts';

const DAY_MS = 86_400_000;
const USUAL_WEEKS = 12;
/** Articles are measured when someone first asks for them, for no longer than this. */
const MEASURING_MS = 3000;
const MOST_PHRASES = 50;
const MOST_DILIGENCE = 50;

/**
 * Quality of the delivered articles of one's desks, or of one of them, by periods; what became of the findings; and
 * who did how much, as far as the caller may know it. This week and the eleven before it unless told.
 * @throws Problem `not-found` for a desk one is not on
 */
export async function getReport(call: Call, query: QueryOf<'getReport'>): Promise<ReportJson> {
  const desks = await desksOf(call, query.desk);
  const { from, to, span } = daysOf(
    query,
    desks.map(({ id }) => id),
  );
  const { articles, phrases, unmeasured } = await measuredArticles(call.db, desks, span);
  const names = new Map(desks.map(({ id, name }) => [id, name]));
  const periods = periodsBetween(span.from.getTime(), span.to.getTime() - 1, query.period);
  const series = inSeries(articles, ({ deskId, engine }) => (query.by === 'desk' ? deskId : engine));
  return {
    from,
    to,
    period: query.period,
    by: query.by,
    unmeasured,
    total: pool(articles),
    series: series.map(({ key, articles: mine }) => ({
      key,
      name: (query.by === 'desk' ? names.get(key ?? '') : key) ?? '',
      points: periods.map((start) => ({
        start,
        ...pool(mine.filter(({ at }) => periodOf(at, query.period) === start)),
      })),
    })),
    categories: byCategory(articles),
    checks: await decisionsByCheck(call.db, span),
    phrases,
    ...(await workOf(call, desks, span)),
  };
}

async function desksOf(call: Call, desk: string | undefined): Promise<Desk[]> {
  if (desk) authorise(call, 'article:read', desk);
  const own = call.actor.memberships.map(({ deskId }) => deskId);
  const where = desk ? { id: desk } : call.actor.isAdmin ? {} : { id: { in: own } };
  return call.db.desk.findMany({ where, orderBy: { name: 'asc' } });
}

function daysOf({ from, to }: QueryOf<'getReport'>, deskIds: readonly string[]) {
  const last = to ?? new Date().toISOString().slice(0, 10);
  const end = Date.parse(last) + DAY_MS;
  const usual = Date.parse(periodOf(end - DAY_MS - (USUAL_WEEKS - 1) * 7 * DAY_MS, 'week'));
  const start = from ? Math.min(Date.parse(from), end - DAY_MS) : usual;
  return {
    from: new Date(start).toISOString().slice(0, 10),
    to: last,
    span: { deskIds, from: new Date(start), to: new Date(end) } satisfies Span,
  };
}

/** What is known of the articles delivered in the span. */
async function measuredArticles(db: Db, desks: readonly Desk[], { deskIds, from, to }: Span) {
  const rows = await db.article.findMany({
    where: { deskId: { in: [...deskIds] }, deliveredAt: { gte: from, lt: to } },
    orderBy: { deliveredAt: 'asc' },
  });
  const minutes = await minutesOnArticles(
    db,
    rows.map(({ id }) => id),
  );
  const deskOf = new Map(desks.map((desk) => [desk.id, desk]));
  const until = Date.now() + MEASURING_MS;
  const articles: MeasuredArticle[] = [];
  const phrases = new Map<string, ReportJson['phrases'][number]>();
  let unmeasured = 0;
  for (const row of rows) {
    const measure = storedMeasure(row) ?? (Date.now() < until ? await measureArticle(db, row) : null);
    if (!measure) unmeasured += 1;
    else {
      articles.push(measuredArticle(row, measure, minutes.get(row.id) ?? 0, deskOf.get(row.deskId)));
      addPhrases(phrases, measure);
    }
  }
  const most = [...phrases.values()]
    .filter(({ count }) => count > 1)
    .sort((a, b) => b.count - a.count || b.articles - a.articles || a.before.localeCompare(b.before, 'fr'));
  return { articles, phrases: most.slice(0, MOST_PHRASES), unmeasured };
}

function measuredArticle(
  row: Article,
  { phrases: _, ...measure }: StoredMeasure,
  minutes: number,
  desk: Desk | undefined,
): MeasuredArticle {
  return {
    ...measure,
    deskId: row.deskId,
    at: row.deliveredAt?.getTime() ?? 0,
    minutes,
    typology: desk ? typologyFor(row, desk) : [],
  };
}

function addPhrases(known: Map<string, ReportJson['phrases'][number]>, { phrases }: StoredMeasure): void {
  for (const { before, after, count } of phrases) {
    const key = JSON.stringify([before, after]);
    const row = known.get(key) ?? { before, after, count: 0, articles: 0 };
    known.set(key, { ...row, count: row.count + count, articles: row.articles + 1 });
  }
}

/** Leads are told of everybody, others of themselves; desks that want nobody told are left out. */
async function workOf(
  { db, actor }: Call,
  desks: readonly Desk[],
  span: Span,
): Promise<Pick<ReportJson, 'whose' | 'work' | 'diligence'>> {
  const told = desks.filter(({ workSince }) => workSince !== null).map(({ id }) => id);
  if (told.length === 0) return { whose: 'nobody', work: [], diligence: [] };
  const everybody = told.every((id) => roleOn(actor, id) === 'lead');
  const whose = everybody ? undefined : actor.userId;
  const [work, unread] = await Promise.all([
    workOfPeople(db, { ...span, deskIds: told }, whose),
    diligence(db, { ...span, deskIds: told }, MOST_DILIGENCE, whose),
  ]);
  return { whose: everybody ? 'everybody' : 'own', work, diligence: unread };
}
