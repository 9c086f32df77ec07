import Link from 'next/link';
import type { MeJson } from '#lib/http/contract/people.ts';
import { translations } from '#lib/i18n/server.ts';
import styles from './article-list.module.css';
import { ArticleTable } from './article-table.tsx';
import { Choosing } from './choosing.tsx';
import { FilterBar } from './filter-bar.tsx';
import { addressOf, isFiltered } from './filters.ts';
import type { ListView } from './load-articles.ts';

/** The articles of one's desks. */
export async function ArticleListScreen({ me, view }: { me: MeJson; view: ListView }) {
  const t = await translations('articles');
  const { filters, page, later, now, people, giving, choosing } = view;
  const empty = page.items.length === 0 && !later;
  const neverAny = empty && !isFiltered(filters);
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1>{t('title')}</h1>
        {neverAny ? null : (
          <Link className="button" data-kind="primary" href="/import">
            {t('import')}
          </Link>
        )}
      </div>
      {neverAny ? (
        <Empty
          title={t(me.desks.length === 0 ? 'noDeskTitle' : 'emptyTitle')}
          body={t(me.desks.length === 0 ? 'noDeskBody' : 'emptyBody')}
          action={me.desks.length === 0 ? null : { href: '/import', text: t('emptyAction'), kind: 'primary' }}
        />
      ) : (
        <>
          <FilterBar filters={filters} desks={me.desks} people={people} />
          {empty ? (
            <Empty
              title={t('noMatchTitle')}
              body={t('noMatchBody')}
              action={{ href: '/articles', text: t('clear') }}
            />
          ) : (
            <>
              <Choosing
                giving={choosing}
                articles={page.items}
                filter={view.filter}
                hasMore={page.nextCursor !== null || later}
                mayPass={view.mayPass}
              >
                <ArticleTable
                  articles={page.items}
                  now={now}
                  desks={filters.desk === '' && me.desks.length > 1 ? me.desks : null}
                  giving={giving}
                />
              </Choosing>
              <div className={styles.foot}>
                <p>
                  {page.nextCursor && !later
                    ? t('countMore', { count: page.items.length })
                    : t(later ? 'countPage' : 'count', { count: page.items.length })}
                </p>
                {later ? <Link href={addressOf(filters)}>{t('first')}</Link> : null}
                {page.nextCursor ? <Link href={addressOf(filters, page.nextCursor)}>{t('next')}</Link> : null}
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}

interface EmptyProps {
  title: string;
  body: string;
  action: { href: string; text: string; kind?: string } | null;
}

function Empty({ title, body, action }: EmptyProps) {
  return (
    <section className={styles.empty}>
      <h2>{title}</h2>
      <p>{body}</p>
      {action ? (
        <Link className="button" data-kind={action.kind} href={action.href}>
          {action.text}
        </Link>
      ) : null}
    </section>
  );
}
