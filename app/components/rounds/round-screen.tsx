import Link from 'next/link';
import { RefreshOnNews } from '#app/components/live/refresh-on-news.tsx';
import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import table from '#app/components/people/table.module.css';
import { When } from '#app/components/people/when.tsx';
import type { AgreementJson, RoundJson } from '#lib/http/contract/rounds.ts';
import { translations } from '#lib/i18n/server.ts';
import { AgreementTable } from './agreement-table.tsx';
import { RoundActs } from './round-acts.tsx';
import styles from './rounds.module.css';

interface RoundScreenProps {
  round: RoundJson;
  agreement: AgreementJson | null;
}

/** A blind round: one's own articles; for leads who is how far, then how far they agree, and what is to be decided. */
export async function RoundScreen({ round, agreement }: RoundScreenProps) {
  const t = await translations('rounds');
  const mine = round.texts.filter((text) => text.mine !== null);
  return (
    <div className={page.page}>
      <RefreshOnNews />
      <p className={page.back}>
        <Link href="/rounds">← {t('back')}</Link>
      </p>
      <h1>{round.name}</h1>
      <p className={styles.facts}>
        {round.desk.name}. {t('by', { name: round.createdBy.name })}, <When at={round.createdAt} />.
      </p>
      {mine.length > 0 ? (
        <Section title={t('round.mine')} hint={t('round.mineHint')}>
          <table className={`${table.table} ${styles.wide}`}>
            <tbody>
              {mine.map(({ articleId, title, mine: work }) => {
                const state = work?.finishedAt ? 'finished' : work?.startedAt ? 'started' : 'untouched';
                const verb =
                  state === 'finished' || round.closedAt
                    ? 'look'
                    : state === 'started'
                      ? 'resume'
                      : 'annotate';
                return (
                  <tr key={articleId}>
                    <th scope="row">{title}</th>
                    <td data-name={t('state')}>{t(`round.${state}`)}</td>
                    <td className={table.action}>
                      <Link href={`/rounds/${round.id}/articles/${articleId}`}>{t(`round.${verb}`)}</Link>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Section>
      ) : null}
      {round.progress ? (
        <Section title={t('round.people')} hint={t('round.peopleHint')}>
          <table className={`${table.table} ${styles.wide}`}>
            <thead>
              <tr>
                <th scope="col">{t('round.person')}</th>
                <th scope="col">{t('round.startedOf')}</th>
                <th scope="col">{t('round.finishedOf')}</th>
              </tr>
            </thead>
            <tbody>
              {round.progress.map(({ user, started, finished }) => (
                <tr key={user.id}>
                  <th scope="row">{user.name}</th>
                  <td data-name={t('round.startedOf')}>
                    {t('done', { finished: started, all: round.texts.length })}
                  </td>
                  <td data-name={t('round.finishedOf')}>
                    {t('done', { finished, all: round.texts.length })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          {round.canManage ? <RoundActs round={round} /> : null}
        </Section>
      ) : null}
      {agreement ? (
        <>
          <Section title={t('round.agreement')} hint={t('round.agreementHint')}>
            <AgreementTable agreement={agreement} />
          </Section>
          <Section title={t('round.adjudicateTitle')} hint={t('round.adjudicateHint')}>
            <table className={`${table.table} ${styles.wide}`}>
              <thead>
                <tr>
                  <th scope="col">{t('round.article')}</th>
                  <td />
                </tr>
              </thead>
              <tbody>
                {round.texts.map(({ articleId, title, adjudicatedAt }) => (
                  <tr key={articleId}>
                    <th scope="row">{title}</th>
                    <td className={table.action}>
                      <Link href={`/rounds/${round.id}/articles/${articleId}/adjudication`}>
                        {t(adjudicatedAt ? 'round.adjudicated' : 'round.adjudicate')}
                      </Link>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Section>
        </>
      ) : null}
    </div>
  );
}
