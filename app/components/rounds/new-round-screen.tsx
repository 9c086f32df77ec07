'use client';

import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Choice, Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import page from '#app/components/people/page.module.css';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';
import type { NewRoundView } from './load-new-round.ts';
import styles from './rounds.module.css';

/** So many are seen at a glance. */
const FEW = 8;

/** Opens a blind round: on which articles, with whom, and whether findings are shown. */
export function NewRoundScreen({ desks, desk, articles, members, chosen }: NewRoundView) {
  const t = useTranslations('rounds');
  const router = useRouter();
  const { act, busy, failure } = useAct();
  const [picked, setPicked] = useState<readonly string[]>(chosen ? [chosen] : []);
  const [people, setPeople] = useState<readonly string[]>([]);
  const [words, setWords] = useState('');
  const [wanting, setWanting] = useState<'needArticle' | 'needPeople' | null>(null);
  const shown = articles.filter(
    ({ id, title }) => picked.includes(id) || title.toLowerCase().includes(words.trim().toLowerCase()),
  );

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    const missing = picked.length === 0 ? 'needArticle' : people.length < 2 ? 'needPeople' : null;
    setWanting(missing);
    if (!desk || missing) return;
    const body = {
      deskId: desk.id,
      name: String(fields.get('name')).trim(),
      articleIds: [...picked],
      annotatorIds: [...people],
      showsFindings: fields.get('findings') === 'on',
    };
    await act('', async () => {
      const { id } = await call('openRound', { body });
      router.push(`/rounds/${id}`);
    });
  }

  return (
    <div className={page.page}>
      <p className={page.back}>
        <Link href="/rounds">← {t('back')}</Link>
      </p>
      <h1>{t('newRound.title')}</h1>
      <p className={styles.facts}>{t('newRound.hint')}</p>
      {desk ? (
        <form className={styles.fields} onSubmit={(event) => void submit(event)}>
          {desks.length > 1 ? (
            <Choice
              label={t('newRound.desk')}
              value={desk.id}
              onChange={(event) => {
                setPicked([]);
                setPeople([]);
                router.push(`/rounds/new?desk=${event.target.value}`);
              }}
            >
              {desks.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </Choice>
          ) : null}
          <fieldset className={styles.group}>
            <legend>{t('newRound.articles')}</legend>
            {articles.length > FEW ? (
              <Field
                label={t('newRound.filter')}
                type="search"
                autoComplete="off"
                value={words}
                onChange={(event) => setWords(event.target.value)}
              />
            ) : null}
            {shown.length === 0 ? (
              <p className={page.quiet}>{t('newRound.noArticles')}</p>
            ) : (
              <Boxes
                items={shown.map(({ id, title }) => ({ id, name: title }))}
                on={picked}
                onChange={setPicked}
              />
            )}
          </fieldset>
          <fieldset className={styles.group}>
            <legend>{t('newRound.people')}</legend>
            <p className={page.quiet}>{t('newRound.peopleHint')}</p>
            <Boxes items={members} on={people} onChange={setPeople} />
          </fieldset>
          <div className={styles.findings}>
            <input type="checkbox" id="findings" name="findings" aria-describedby="findings-hint" />
            <label htmlFor="findings">{t('newRound.findings')}</label>
            <p id="findings-hint">{t('newRound.findingsHint')}</p>
          </div>
          <Field label={t('newRound.name')} name="name" maxLength={120} hint={t('newRound.nameHint')} />
          <Failure>{wanting ? t(`newRound.${wanting}`) : failure}</Failure>
          <div className={page.foot}>
            <button type="submit" data-kind="primary" aria-disabled={busy}>
              {t('newRound.open')}
            </button>
            <Link href="/rounds">{t('newRound.cancel')}</Link>
          </div>
        </form>
      ) : (
        <p className={page.quiet}>{t('newRound.only')}</p>
      )}
    </div>
  );
}

interface BoxesProps {
  items: readonly { id: string; name: string }[];
  on: readonly string[];
  onChange: (on: readonly string[]) => void;
}

function Boxes({ items, on, onChange }: BoxesProps) {
  return (
    <ul className={styles.list}>
      {items.map(({ id, name }) => (
        <li key={id}>
          <label>
            <input
              type="checkbox"
              checked={on.includes(id)}
              onChange={(event) =>
                onChange(event.target.checked ? [...on, id] : on.filter((other) => other !== id))
              }
            />
            <span>{name}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
