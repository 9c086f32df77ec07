import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import { translations } from '#lib/i18n/server.ts';
import { CategorySection } from './category-section.tsx';
import { CheckSection } from './check-section.tsx';
import type { ReportView } from './load-report.ts';
import { PhraseTable } from './phrase-table.tsx';
import { QualitySection } from './quality-section.tsx';
import { ReportFilter } from './report-filter.tsx';
import styles from './reports.module.css';
import { TableLink } from './table-link.tsx';
import { WorkSection } from './work-section.tsx';

/** How good the translations of the desks are, and how it changes. */
export async function ReportsScreen({ view }: { view: ReportView }) {
  const t = await translations('reports');
  const { report, query } = view;
  const { articles, words } = report.total;
  return (
    <div className={page.page}>
      <h1>{t('title')}</h1>
      <ReportFilter view={view} />
      <p className={styles.lead}>
        {articles === 0 ? t('nothing') : t('lead', { articles, words })}
        {report.unmeasured > 0 ? ` ${t('unmeasured', { count: report.unmeasured })}` : null}
      </p>
      {articles > 0 ? (
        <>
          <QualitySection report={report} query={query} />
          <CategorySection report={report} query={query} />
        </>
      ) : null}
      {report.checks.length > 0 ? <CheckSection report={report} query={query} /> : null}
      {report.phrases.length > 0 ? (
        <Section title={t('phrases')} hint={t('phrasesHint')}>
          <PhraseTable phrases={report.phrases} />
          <TableLink table="phrases" query={query} />
        </Section>
      ) : null}
      <WorkSection report={report} query={query} />
    </div>
  );
}
