import { translations } from '#lib/i18n/server.ts';
import type { ReportView } from './load-report.ts';
import styles from './reports.module.css';

/** What the report is about, kept in its address. */
export async function ReportFilter({ view: { report, desks, desk } }: { view: ReportView }) {
  const t = await translations('reports');
  return (
    <search aria-label={t('filters')}>
      <form action="/reports" className={styles.filter}>
        {desks.length > 1 ? (
          <label>
            {t('desk')}
            <select name="desk" defaultValue={desk}>
              <option value="">{t('allDesks')}</option>
              {desks.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        ) : null}
        <label>
          {t('from')}
          <input type="date" name="from" defaultValue={report.from} />
        </label>
        <label>
          {t('to')}
          <input type="date" name="to" defaultValue={report.to} />
        </label>
        <label>
          {t('period')}
          <select name="period" defaultValue={report.period}>
            <option value="week">{t('week')}</option>
            <option value="month">{t('month')}</option>
          </select>
        </label>
        <label>
          {t('by')}
          <select name="by" defaultValue={report.by}>
            <option value="desk">{t('byDesk')}</option>
            <option value="engine">{t('byEngine')}</option>
          </select>
        </label>
        <button type="submit">{t('show')}</button>
      </form>
    </search>
  );
}
