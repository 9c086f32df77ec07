import type { REPORT_TABLES } from '#lib/http/contract/reports.ts';
import { translations } from '#lib/i18n/server.ts';

interface TableLinkProps {
  table: (typeof REPORT_TABLES)[number];
  /** What the report was asked for. */
  query: string;
}

/** The table of a section for a spreadsheet. */
export async function TableLink({ table, query }: TableLinkProps) {
  const t = await translations('reports');
  return (
    <p>
      <a href={`/api/reports/${table}?${query}`} download>
        {t('csv')}
      </a>
    </p>
  );
}
