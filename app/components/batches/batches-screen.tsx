import Link from 'next/link';
import page from '#app/components/people/page.module.css';
import table from '#app/components/people/table.module.css';
import { When } from '#app/components/people/when.tsx';
import { Message } from '#app/components/shell/message.tsx';
import type { MeJson } from '#lib/http/contract/people.ts';
import { translations } from '#lib/i18n/server.ts';
import styles from './batches-screen.module.css';
import type { BatchPage } from './load-batches.ts';
import { StartBatch } from './start-batch.tsx';

/** Many articles at once: where one gives them, and what was given before. */
export async function BatchesScreen({ me, batches }: { me: MeJson; batches: BatchPage }) {
  const [t, importing, common] = [
    await translations('batches'),
    await translations('import'),
    await translations('common'),
  ];
  if (me.desks.length === 0) {
    return (
      <Message
        title={importing('noDeskTitle')}
        body={importing('noDeskBody')}
        action={common('backToArticles')}
      />
    );
  }
  return (
    <div className={page.page}>
      <p className={page.back}>
        <Link href="/import">← {t('toImport')}</Link>
      </p>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        <p>{t('lead')}</p>
      </div>
      <StartBatch desks={me.desks} />
      <section className={styles.past} aria-labelledby="past">
        <h2 id="past">{t('past')}</h2>
        {batches.items.length === 0 ? (
          <p className={page.quiet}>{t('none')}</p>
        ) : (
          <BatchTable batches={batches.items} desks={me.desks} />
        )}
        {batches.nextCursor ? (
          <p>
            <Link href={`/batches?cursor=${encodeURIComponent(batches.nextCursor)}`}>{t('older')}</Link>
          </p>
        ) : null}
      </section>
    </div>
  );
}

async function BatchTable({ batches, desks }: { batches: BatchPage['items']; desks: MeJson['desks'] }) {
  const t = await translations('batches');
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th scope="col">{t('batch')}</th>
          <th scope="col" className={table.number}>
            {t('imported')}
          </th>
          <th scope="col" className={table.number}>
            {t('failures')}
          </th>
          <th scope="col">{t('given')}</th>
        </tr>
      </thead>
      <tbody>
        {batches.map(({ id, deskId, name, counts, createdAt, createdBy }) => (
          <tr key={id}>
            <th scope="row">
              <Link href={`/batches/${id}`} prefetch={false}>
                {name}
              </Link>
              <span className={table.under}>
                {[desks.length > 1 ? desks.find((desk) => desk.id === deskId)?.name : null, createdBy.name]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </th>
            <td data-name={t('imported')} className={table.number}>
              {t('ofTotal', { done: counts.done, total: counts.total })}
            </td>
            <td data-name={t('failures')} className={table.number}>
              {counts.failed}
            </td>
            <td data-name={t('given')}>
              <When at={createdAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
