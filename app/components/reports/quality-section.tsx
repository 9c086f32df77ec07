import { Section } from '#app/components/people/section.tsx';
import table from '#app/components/people/table.module.css';
import type { ReportJson } from '#lib/http/contract/reports.ts';
import { pageLocale, translations } from '#lib/i18n/server.ts';
import { LineChart } from './line-chart.tsx';
import { PlotFigure } from './plot-figure.tsx';
import styles from './reports.module.css';
import { TableLink } from './table-link.tsx';

type Point = ReportJson['series'][number]['points'][number];

/** Scores, edits and time by period, each as a plot, and all of them in one table. */
export async function QualitySection({ report, query }: { report: ReportJson; query: string }) {
  const t = await translations('reports');
  const locale = await pageLocale();
  const digits = (value: number, most: number) =>
    value.toLocaleString(locale, { maximumFractionDigits: most });
  const percent = (value: number) =>
    value.toLocaleString(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = (start: string) =>
    new Date(start).toLocaleDateString(
      locale,
      report.period === 'month'
        ? { month: 'short', year: '2-digit', timeZone: 'UTC' }
        : { day: 'numeric', month: 'short', timeZone: 'UTC' },
    );
  const measures = [
    {
      id: 'received',
      of: (one: Point) => one.received.score,
      format: (value: number) => digits(value, 1),
      best: 100,
    },
    {
      id: 'standing',
      of: (one: Point) => one.standing.score,
      format: (value: number) => digits(value, 1),
      best: 100,
    },
    {
      id: 'wmt',
      of: (one: Point) => one.received.wmt,
      format: (value: number) => digits(value, 2),
      best: null,
    },
    { id: 'ter', of: (one: Point) => one.ter, format: percent, best: null },
    { id: 'chrF', of: (one: Point) => one.chrF, format: percent, best: 1 },
    {
      id: 'minutes',
      of: (one: Point) => one.minutesPerThousand,
      format: (value: number) => digits(value, value < 10 ? 1 : 0),
      best: null,
    },
  ] as const;
  const series = report.series.map(({ key, name, points }) => ({
    name: key === null ? t('others') : name || t('noEngine'),
    points,
  }));
  const labels = (series[0]?.points ?? []).map(({ start }) => day(start));
  const rows = series.flatMap(({ name, points }) =>
    points.filter(({ articles }) => articles > 0).map((point) => ({ name, point })),
  );
  return (
    <Section title={t('quality')} hint={t('qualityHint')}>
      <div className={styles.plots}>
        {measures.map(({ id, of, format, best }) => (
          <PlotFigure
            key={id}
            title={t(`measure.${id}`)}
            fileName={`relire-${id}-${report.from}-${report.to}`}
          >
            <LineChart
              title={t(`measure.${id}`)}
              labels={labels}
              series={series.map(({ name, points }) => ({ name, values: points.map(of) }))}
              format={format}
              best={best}
            />
          </PlotFigure>
        ))}
      </div>
      <table className={`${table.table} ${styles.figures}`} aria-label={t('figures')}>
        <thead>
          <tr>
            <th scope="col">{t(report.period)}</th>
            <th scope="col" className={table.number}>
              {t('articles')}
            </th>
            {measures.map(({ id }) => (
              <th key={id} scope="col" className={table.number}>
                {t(`short.${id}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, point }) => (
            <tr key={`${name} ${point.start}`}>
              <th scope="row">
                {day(point.start)}
                {series.length > 1 ? <span className={table.under}>{name}</span> : null}
              </th>
              <td className={table.number} data-name={t('articles')}>
                {digits(point.articles, 0)}
              </td>
              {measures.map(({ id, of, format }) => {
                const value = of(point);
                return (
                  <td key={id} className={table.number} data-name={t(`short.${id}`)}>
                    {value === null ? '–' : format(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <TableLink table="quality" query={query} />
    </Section>
  );
}
