import { Section } from '#app/components/people/section.tsx';
import table from '#app/components/people/table.module.css';
import type { ReportJson } from '#lib/http/contract/reports.ts';
import { pageLocale, translations } from '#lib/i18n/server.ts';
import { BarChart } from './bar-chart.tsx';
import { PlotFigure } from './plot-figure.tsx';
import styles from './reports.module.css';
import { TableLink } from './table-link.tsx';

/** What the errors of the translations as received were. */
export async function CategorySection({ report, query }: { report: ReportJson; query: string }) {
  const [t, flags] = [await translations('reports'), await translations('flags')];
  const locale = await pageLocale();
  if (report.categories.length === 0) return null;
  const rows = report.categories.map(({ category, names, errors, perThousand }) => ({
    category,
    name: names[locale] || flags(`category.${category}`),
    errors: errors.toLocaleString(locale),
    penalty: perThousand.toLocaleString(locale, { maximumFractionDigits: 2 }),
    parts: [perThousand],
  }));
  return (
    <Section title={t('categories')} hint={t('categoriesHint')}>
      <div className={styles.beside}>
        <PlotFigure title={t('penalty')} fileName={`relire-categories-${report.from}-${report.to}`}>
          <BarChart title={t('penalty')} rows={rows.map((row) => ({ ...row, figure: row.penalty }))} />
        </PlotFigure>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{t('category')}</th>
              <th scope="col" className={table.number}>
                {t('errors')}
              </th>
              <th scope="col" className={table.number}>
                {t('penalty')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, name, errors, penalty }) => (
              <tr key={category}>
                <th scope="row">{name}</th>
                <td className={table.number} data-name={t('errors')}>
                  {errors}
                </td>
                <td className={table.number} data-name={t('penalty')}>
                  {penalty}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <TableLink table="categories" query={query} />
    </Section>
  );
}
