import Link from 'next/link';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { translations } from '#lib/i18n/server.ts';
import { NewDeskForm } from './new-desk-form.tsx';
import page from './page.module.css';
import styles from './table.module.css';

/** The desks that one runs: all of them for admins. */
export async function DesksScreen({ me, desks }: { me: MeJson; desks: AnswerOf<'listDesks'>['items'] }) {
  const t = await translations('people');
  const mine = desks.filter((desk) => desk.canManage);
  return (
    <>
      <div className={page.toolbar}>
        <h1>{t('admin.desks')}</h1>
        {me.isAdmin ? <NewDeskForm /> : null}
      </div>
      {mine.length === 0 ? (
        <p className={page.quiet}>{t('admin.noDesks')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('admin.desk')}</th>
              <th scope="col" className={styles.number}>
                {t('admin.members')}
              </th>
              <th scope="col" className={styles.number}>
                {t('admin.articles')}
              </th>
            </tr>
          </thead>
          <tbody>
            {mine.map((desk) => (
              <tr key={desk.id}>
                <th scope="row">
                  <Link href={`/admin/desks/${desk.id}`}>{desk.name}</Link>
                </th>
                <td data-name={t('admin.members')} className={styles.number}>
                  {desk.members}
                </td>
                <td data-name={t('admin.articles')} className={styles.number}>
                  {desk.articles}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
