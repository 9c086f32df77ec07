import { OUTSIDE_CHECKS } from '#lib/domain/checks/outside.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { type ReportJson, reportContract } from '#lib/http/contract/reports.ts';
import type { QueryOf } from '#lib/http/contract/routes.ts';
import type { Locale } from '#lib/http/locale.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getReport } from '#lib/usecases/reports/get-report.ts';

export interface ReportView {
  report: ReportJson;
  desks: MeJson['desks'];
  /** Slug of the desk that was asked for; empty for all of one's own. */
  desk: string;
  /** The same report, for its tables as files. */
  query: string;
}

/** What the report of an address shows; words of it that make no sense are passed over. */
export async function loadReport(
  call: Call,
  me: MeJson,
  search: Record<string, string | string[] | undefined>,
): Promise<ReportView> {
  const desk = me.desks.find(({ slug }) => slug === search.desk);
  const word = (name: keyof QueryOf<'getReport'>) => {
    const parsed = reportContract.getReport.query.shape[name].safeParse(search[name] || undefined);
    return parsed.success ? parsed.data : undefined;
  };
  const query = reportContract.getReport.query.parse({
    desk: desk?.id,
    from: word('from'),
    to: word('to'),
    period: word('period'),
    by: word('by'),
  });
  const report = await getReport(call, query);
  const { from, to, period, by } = report;
  const address = new URLSearchParams({ ...(desk ? { desk: desk.id } : {}), from, to, period, by });
  return { report, desks: me.desks, desk: desk?.slug ?? '', query: String(address) };
}

/** What a check is called; its id where it is no more. */
export function checkName(id: string, locale: Locale): string {
  const known = [...CHECKS, ...Object.values(OUTSIDE_CHECKS)].find((check) => check.id === id);
  return known?.name[locale] ?? id;
}
