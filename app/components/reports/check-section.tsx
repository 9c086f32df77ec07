import { Section } from '#app/components/people/section.tsx';
import table from '#app/components/people/table.module.css';
import type { ReportJson } from '#lib/http/contract/reports.ts';
import { pageLocale, translations } from '#lib/i18n/server.ts';
import { BarChart } from './bar-chart.tsx';
import { checkName } from './load-report.ts';
import { PlotFigure } from './plot-figure.tsx';
import styles from './reports.module.css';
import { TableLink } from './table-link.tsx';

const OUTCOMES = ['fixed', 'confirmed', 'dismissed', 'open'] as const;

/** What became of the findings of each check, those with most of them first. */
export async function CheckSection({ report, query }: { report: ReportJson; query: string }) {
  const t = await translations('reports');
  const locale = await pageLocale();
  const rows = report.checks
    .map((row) => ({
      ...row,
      name: checkName(row.check, locale),
      right: row.fixed + row.confirmed,
      all: row.fixed + row.confirmed + row.dismissed + row.open,
    }))
    .sort((a, b) => b.all - a.all || a.name.localeCompare(b.name, locale));
  const share = (right: number, dismissed: number) =>
    right + dismissed === 0
      ? '–'
      : (right / (right + dismissed)).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Section title={t('checks')} hint={t('checksHint')}>
      <div className={styles.beside}>
        <PlotFigure title={t('outcomes')} fileName={`relire-checks-${report.from}-${report.to}`}>
          <BarChart
            title={t('outcomes')}
            parts={[t('held'), t('outcome.dismissed'), t('outcome.open')]}
            rows={rows.map(({ name, right, dismissed, open, all }) => ({
              name,
              figure: all.toLocaleString(locale),
              parts: [right, dismissed, open],
            }))}
          />
        </PlotFigure>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('check')}</th>
              {OUTCOMES.map((outcome) => (
                <th key={outcome} scope="col" className={table.number}>
                  {t(`outcome.${outcome}`)}
                </th>
              ))}
              <th scope="col" className={table.number}>
                {t('held')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.check}>
                <th scope="row">{row.name}</th>
                {OUTCOMES.map((outcome) => (
                  <td key={outcome} className={table.number} data-name={t(`outcome.${outcome}`)}>
                    {row[outcome].toLocaleString(locale)}
                  </td>
                ))}
                <td className={table.number} data-name={t('held')}>
                  {share(row.right, row.dismissed)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableLink table="checks" query={query} />
    </Section>
  );
}
