import Link from 'next/link';
import { RefreshOnNews } from '#app/components/live/refresh-on-news.tsx';
import page from '#app/components/people/page.module.css';
import table from '#app/components/people/table.module.css';
import { When } from '#app/components/people/when.tsx';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { RoundJson } from '#lib/http/contract/rounds.ts';
import { translations } from '#lib/i18n/server.ts';
import styles from './rounds.module.css';

/** The blind rounds that one leads or annotates in. */
export async function RoundsScreen({ me, rounds }: { me: MeJson; rounds: readonly RoundJson[] }) {
  const t = await translations('rounds');
  const isLead = me.isAdmin || me.desks.some(({ role }) => role === 'lead');
  return (
    <div className={page.page}>
      <RefreshOnNews />
      <div className={page.toolbar}>
        <h1>{t('title')}</h1>
        {isLead ? (
          <Link className={styles.open} href="/rounds/new">
            {t('new')}
          </Link>
        ) : null}
      </div>
      <p className={styles.lead}>{t('lead')}</p>
      {rounds.length === 0 ? (
        <p className={page.quiet}>
          {t('empty')} {isLead ? t('emptyLead') : null}
        </p>
      ) : (
        <table className={`${table.table} ${styles.wide}`}>
          <thead>
            <tr>
              <th scope="col">{t('name')}</th>
              <th scope="col">{t('desk')}</th>
              <th scope="col">{t('opened')}</th>
              <th scope="col">{t('progress')}</th>
              <th scope="col">{t('state')}</th>
            </tr>
          </thead>
          <tbody>
            {rounds.map((round) => (
              <tr key={round.id}>
                <th scope="row">
                  <Link href={`/rounds/${round.id}`}>{round.name}</Link>
                  <span className={table.under}>{t('articles', { count: round.texts.length })}</span>
                </th>
                <td data-name={t('desk')}>{round.desk.name}</td>
                <td data-name={t('opened')}>
                  <When at={round.createdAt} />
                </td>
                <td data-name={t('progress')}>{t('done', doneOf(round))}</td>
                <td className={styles.state} data-name={t('state')}>
                  {t(`is.${stateOf(round)}`)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}

/** Articles finished: by everybody, for leads; by oneself, for others. */
function doneOf({ progress, texts }: RoundJson): { finished: number; all: number } {
  if (progress) {
    return {
      finished: progress.reduce((sum, { finished }) => sum + finished, 0),
      all: progress.length * texts.length,
    };
  }
  return { finished: texts.filter(({ mine }) => mine?.finishedAt).length, all: texts.length };
}

function stateOf({ texts, closedAt, isReadable, progress }: RoundJson) {
  if (texts.every(({ adjudicatedAt }) => adjudicatedAt)) return 'adjudicated';
  if (closedAt) return 'closed';
  return isReadable && progress ? 'readable' : 'open';
}
