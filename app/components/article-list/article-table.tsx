import Link from 'next/link';
import { Due } from '#app/components/assignment/due.tsx';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import { translations } from '#lib/i18n/server.ts';
import { Age } from './age.tsx';
import styles from './article-table.module.css';
import { Assignee, type Person } from './assignee.tsx';
import { ChooseAll, ChooseBox } from './choosing.tsx';
import { DoneMeter } from './done-meter.tsx';

/** To whom the reader may give the articles of a desk. */
export interface Giving {
  people: readonly Person[];
  mayClear: boolean;
}

interface ArticleTableProps {
  articles: readonly ArticleSummaryJson[];
  now: string;
  /** Names of desks, when the list is of several. */
  desks: readonly { id: string; name: string }[] | null;
  /** By desk. */
  giving: ReadonlyMap<string, Giving>;
}

const NOT_GIVEN: Giving = { people: [], mayClear: false };

export async function ArticleTable({ articles, now, desks, giving }: ArticleTableProps) {
  const t = await translations('articles');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <td className={styles.choose}>
            <ChooseAll ids={articles.map(({ id }) => id)} />
          </td>
          <th scope="col">{t('article')}</th>
          <th scope="col">{t('status.label')}</th>
          <th scope="col">{t('progress')}</th>
          <th scope="col" className={styles.number}>
            {t('flags')}
          </th>
          <th scope="col">{t('assignee')}</th>
          <th scope="col">{t('updated')}</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => {
          const { id, deskId, title, state, status, counts, createdAt, updatedAt, secondReader, dueAt } =
            article;
          const done = counts.done + counts.approved;
          const flags = counts.openFlags + counts.openFindings;
          return (
            <tr key={id}>
              <td className={styles.choose}>
                <ChooseBox id={id} title={title} />
              </td>
              <th scope="row">
                {/* Not fetched ahead: fifty rows would be fifty requests. */}
                <Link href={`/articles/${id}`} prefetch={false} lang="fr">
                  {title}
                </Link>
                {state === 'open' && !desks ? null : (
                  <span className={styles.under}>
                    {[
                      desks?.find((desk) => desk.id === deskId)?.name,
                      state === 'open' ? null : t(`state.${state}`),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
              </th>
              <td data-name={t('status.label')}>
                <span className={styles.status} data-status={status}>
                  {t(`status.${status}`)}
                </span>
              </td>
              <td data-name={t('progress')}>
                <span className={styles.progress}>
                  <DoneMeter done={done} of={counts.sentences} />
                  <span>{t('progressOf', { done, sentences: counts.sentences })}</span>
                </span>
              </td>
              <td data-name={t('flags')} className={styles.number}>
                {flags === 0 ? (
                  <span className={styles.quiet}>{t('noFlags')}</span>
                ) : (
                  <span title={t('flagsDetail', { people: counts.openFlags, checks: counts.openFindings })}>
                    {flags}
                  </span>
                )}
              </td>
              <td data-name={t('assignee')}>
                <span className={styles.people}>
                  <Assignee article={article} {...(giving.get(deskId) ?? NOT_GIVEN)} />
                  {secondReader ? (
                    <span className={styles.under}>{t('then', { name: secondReader.name })}</span>
                  ) : null}
                  {dueAt ? (
                    <span className={styles.under}>
                      <Due dueAt={dueAt} now={new Date(now)} isOpen={state === 'open'} />
                    </span>
                  ) : null}
                </span>
              </td>
              <td data-name={t('updated')}>
                <span>
                  <Age at={updatedAt} now={now} />
                  <span className={styles.under}>
                    {t('received')} <Age at={createdAt} now={now} />
                  </span>
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
