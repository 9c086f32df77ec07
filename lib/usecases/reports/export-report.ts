import { csv } from '#lib/formats/write/csv.ts';
import type { REPORT_TABLES, ReportJson } from '#lib/http/contract/reports.ts';
import type { QueryOf } from '#lib/http/contract/routes.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getReport } from './get-report.ts';

export type ReportTable = (typeof REPORT_TABLES)[number];

/** One table of the report, for a spreadsheet. */
export async function exportReport(
  call: Call,
  { table, ...query }: QueryOf<'getReport'> & { table: ReportTable },
): Promise<{ fileName: string; text: string }> {
  const report = await getReport(call, query);
  return {
    fileName: `relire-${table}-${report.from}-${report.to}.csv`,
    text: csv(rowsOf(TABLES[table](report))),
  };
}

type Row = Record<string, string | number | null>;

const TABLES: Record<ReportTable, (report: ReportJson) => Row[]> = {
  quality: ({ by, series }) =>
    series.flatMap(({ name, points }) =>
      points
        .filter(({ articles }) => articles > 0)
        .map(({ start, received, standing, ...rest }) => ({
          start,
          [by]: name,
          ...rest,
          ...prefixed('received', received),
          ...prefixed('standing', standing),
        })),
    ),
  categories: ({ categories }) =>
    categories.map(({ names, ...row }) => ({ ...row, ...prefixed('name', names) })),
  checks: ({ checks }) => checks,
  phrases: ({ phrases }) => phrases,
  work: ({ work }) => work.map(({ userId: _, ...row }) => row),
  diligence: ({ diligence }) => diligence.map(({ userId: _, articleId: __, ...row }) => row),
};

/** With the names of the columns first; nothing at all where there is nothing to tell. */
function rowsOf(rows: readonly Row[]): string[][] {
  const [first] = rows;
  if (!first) return [];
  const columns = Object.keys(first);
  return [columns, ...rows.map((row) => columns.map((column) => String(row[column] ?? '')))];
}

function prefixed(prefix: string, row: Row): Row {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [`${prefix}_${name}`, value]));
}
