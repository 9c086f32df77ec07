import type { MeJson } from '#lib/http/contract/people.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { translations } from '#lib/i18n/server.ts';
import { Field } from './field.tsx';
import page from './page.module.css';
import { PersonRows } from './person-rows.tsx';

interface PeopleScreenProps {
  me: MeJson;
  people: AnswerOf<'listUsers'>['items'];
  /** What the list was searched for. */
  q: string;
}

/** Everybody, found by name or address. The search is a plain form: its words are in the address. */
export async function PeopleScreen({ me, people, q }: PeopleScreenProps) {
  const t = await translations('people');
  return (
    <>
      <div className={page.toolbar}>
        <h1>{t('admin.count', { count: people.length })}</h1>
        <search>
          <form className={page.searchForm} action="/admin/people">
            <Field
              label={t('admin.search')}
              name="q"
              type="search"
              defaultValue={q}
              maxLength={200}
              autoComplete="off"
              after={<button type="submit">{t('admin.searchButton')}</button>}
            />
          </form>
        </search>
      </div>
      {people.length === 0 ? (
        <p>
          {t('admin.nobodyFound', { q })} <a href="/admin/people">{t('admin.showAll')}</a>
        </p>
      ) : (
        <PersonRows people={people} myId={me.id} />
      )}
    </>
  );
}
