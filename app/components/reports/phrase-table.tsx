import table from '#app/components/people/table.module.css';
import type { ReportJson } from '#lib/http/contract/reports.ts';
import { translations } from '#lib/i18n/server.ts';
import styles from './reports.module.css';

/** What editors put in the place of what, most often first. */
export async function PhraseTable({ phrases }: { phrases: ReportJson['phrases'] }) {
  const t = await translations('reports');
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('before')}</th>
          <th scope="col">{t('after')}</th>
          <th scope="col" className={table.number}>
            {t('times')}
          </th>
          <th scope="col" className={table.number}>
            {t('articles')}
          </th>
        </tr>
      </thead>
      <tbody>
        {phrases.map(({ before, after, count, articles }) => (
          <tr key={`${before} ${after}`}>
            <th scope="row" className={styles.phrase} lang="fr">
              {before}
            </th>
            <td className={styles.phrase} lang="fr" data-name={t('after')}>
              {after}
            </td>
            <td className={table.number} data-name={t('times')}>
              {count}
            </td>
            <td className={table.number} data-name={t('articles')}>
              {articles}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
