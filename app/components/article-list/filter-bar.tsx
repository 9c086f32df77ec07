'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { SENTENCE_STATUSES } from '#lib/domain/status.ts';
import styles from './filter-bar.module.css';
import { ARTICLE_STATES, addressOf, type Filters } from './filters.ts';

const TYPING_MS = 250;

interface FilterBarProps {
  filters: Filters;
  desks: readonly { slug: string; name: string }[];
  /** Who else may have articles of the desk that is shown. */
  people: readonly { id: string; name: string }[];
}

/** Search and filters. They act at once; without scripts the form sends the same words. */
export function FilterBar({ filters, desks, people }: FilterBarProps) {
  const t = useTranslations('articles');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [q, setQ] = useState(filters.q);
  const latest = useRef(filters);
  latest.current = filters;
  const asked = useRef(filters.q);

  // The address can change by other ways than this bar: back, or « remove the filters ».
  useEffect(() => {
    if (filters.q !== asked.current) {
      asked.current = filters.q;
      setQ(filters.q);
    }
  }, [filters.q]);

  useEffect(() => {
    if (q === asked.current) return;
    const timer = setTimeout(() => {
      asked.current = q;
      startTransition(() => router.replace(addressOf({ ...latest.current, q })));
    }, TYPING_MS);
    return () => clearTimeout(timer);
  }, [q, router]);

  const choose = (change: Partial<Filters>) =>
    startTransition(() => router.replace(addressOf({ ...filters, q, ...change })));

  return (
    <search className={styles.bar} aria-label={t('filters')} aria-busy={pending}>
      <form action="/articles" className={styles.form}>
        <input
          type="search"
          name="q"
          className={styles.search}
          aria-label={t('search')}
          placeholder={t('search')}
          value={q}
          maxLength={200}
          onChange={(event) => setQ(event.target.value)}
        />
        {desks.length > 1 ? (
          <Choice
            name="desk"
            label={t('desk')}
            none={t('allDesks')}
            value={filters.desk}
            options={desks.map(({ slug, name }) => [slug, name])}
            // A colleague of one desk may be on no other.
            onChoose={(desk) => choose({ desk, assignee: isOne(filters.assignee) ? '' : filters.assignee })}
          />
        ) : null}
        <Choice
          name="status"
          label={t('statusFilter')}
          none={t('anyStatus')}
          value={filters.status}
          options={SENTENCE_STATUSES.map((status) => [status, t(`status.${status}`)])}
          onChoose={(status) => choose({ status: status as Filters['status'] })}
        />
        <Choice
          name="state"
          label={t('stateFilter')}
          none={t('anyState')}
          value={filters.state}
          options={ARTICLE_STATES.map((state) => [state, t(`state.${state}`)])}
          onChoose={(state) => choose({ state: state as Filters['state'] })}
        />
        <Choice
          name="assignee"
          label={t('assigneeFilter')}
          none={t('anyone')}
          value={filters.assignee}
          options={[
            ['me', t('mine')],
            ['none', t('noOnes')],
            ...people.map(({ id, name }) => [id, t('theirs', { name })] as const),
          ]}
          onChoose={(assignee) => choose({ assignee })}
        />
        <Choice
          name="reader"
          label={t('readerFilter')}
          none={t('anyReader')}
          value={filters.reader}
          options={[['me', t('mineSecond')]]}
          onChoose={(reader) => choose({ reader: reader as Filters['reader'] })}
        />
        <Choice
          name="due"
          label={t('dueFilter')}
          none={t('anyDue')}
          value={filters.due}
          options={[['late', t('late')]]}
          onChoose={(due) => choose({ due: due as Filters['due'] })}
        />
        <noscript>
          <button type="submit">{t('apply')}</button>
        </noscript>
      </form>
    </search>
  );
}

/** Whether a person is meant by their id. */
function isOne(assignee: string): boolean {
  return !['', 'me', 'none'].includes(assignee);
}

interface ChoiceProps {
  name: string;
  label: string;
  /** What the choice of nothing says. */
  none: string;
  value: string;
  options: readonly (readonly [word: string, text: string])[];
  onChoose: (word: string) => void;
}

function Choice({ name, label, none, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      className={styles.choice}
      name={name}
      aria-label={label}
      data-set={value === '' ? undefined : ''}
      value={value}
      onChange={(event) => onChoose(event.target.value)}
    >
      <option value="">{none}</option>
      {options.map(([word, text]) => (
        <option key={word} value={word}>
          {text}
        </option>
      ))}
    </select>
  );
}
