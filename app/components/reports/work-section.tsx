import Link from 'next/link';
import { Section } from '#app/components/people/section.tsx';
import table from '#app/components/people/table.module.css';
import type { ReportJson } from '#lib/http/contract/reports.ts';
import { pageLocale, translations } from '#lib/i18n/server.ts';
import { TableLink } from './table-link.tsx';

const COUNTS = ['articles', 'finished', 'words', 'corrected', 'flagged', 'decided'] as const;

/** Who did how much, in the order of names; and what was finished unread. */
export async function WorkSection({ report, query }: { report: ReportJson; query: string }) {
  const t = await translations('reports');
  const locale = await pageLocale();
  const { whose, work, diligence } = report;
  const figure = (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 0 });
  return (
    <>
      <Section title={t('work')} hint={t(`whose.${whose}`)}>
        {work.length === 0 ? (
          <p>{t(whose === 'nobody' ? 'notTold' : 'noWork')}</p>
        ) : (
          <>
            <table className={table.table}>
              <thead>
                <tr>
                  <th scope="col">{t('person')}</th>
                  {COUNTS.map((count) => (
                    <th key={count} scope="col" className={table.number}>
                      {t(count)}
                    </th>
                  ))}
                  <th scope="col" className={table.number}>
                    {t('time')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {work.map((row) => (
                  <tr key={row.userId}>
                    <th scope="row">{row.name}</th>
                    {COUNTS.map((count) => (
                      <td key={count} className={table.number} data-name={t(count)}>
                        {figure(row[count])}
                      </td>
                    ))}
                    <td className={table.number} data-name={t('time')}>
                      {t('duration', {
                        hours: Math.floor(row.minutes / 60),
                        minutes: Math.round(row.minutes % 60),
                      })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            <TableLink table="work" query={query} />
          </>
        )}
      </Section>
      {diligence.length > 0 ? (
        <Section title={t('diligence')} hint={t('diligenceHint')}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col">{t('article')}</th>
                <th scope="col">{t('person')}</th>
                <th scope="col" className={table.number}>
                  {t('finished')}
                </th>
                <th scope="col" className={table.number}>
                  {t('unread')}
                </th>
                <th scope="col" className={table.number}>
                  {t('perMinute')}
                </th>
              </tr>
            </thead>
            <tbody>
              {diligence.map((row) => (
                <tr key={`${row.articleId} ${row.userId}`}>
                  <th scope="row">
                    <Link href={`/articles/${row.articleId}`}>{row.title}</Link>
                  </th>
                  <td data-name={t('person')}>{row.name}</td>
                  <td className={table.number} data-name={t('finished')}>
                    {figure(row.finished)}
                  </td>
                  <td className={table.number} data-name={t('unread')}>
                    {figure(row.unread)}
                  </td>
                  <td className={table.number} data-name={t('perMinute')}>
                    {row.minutes < 1
                      ? '–'
                      : (row.finished / row.minutes).toLocaleString(locale, { maximumFractionDigits: 1 })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <TableLink table="diligence" query={query} />
        </Section>
      ) : null}
    </>
  );
}
