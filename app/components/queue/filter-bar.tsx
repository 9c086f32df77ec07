'use client';

import Link from 'next/link';
import { type FormEvent, useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCategoryName } from '#app/components/flag/typology-context.ts';
import { CATEGORIES, SEVERITIES } from '#lib/domain/rubric.ts';
import styles from './filter-bar.module.css';
import type { LoadedQueue } from './load-queue.ts';
import { countFilters, type QueueFilter, queueAddress } from './queue-filter.ts';

const STATES = ['open', 'confirmed', 'dismissed', 'fixed'] as const;
const ORIGINS = ['people', 'machine'] as const;
const AGES = ['1', '7', '30'] as const;
const LANES = ['sure', 'probable', 'unsure'] as const;
const ORDERS = ['oldest', 'newest'] as const;

interface FilterBarProps {
  loaded: LoadedQueue;
  /** As chosen: the list may still be on its way. */
  filter: QueueFilter;
  myId: string;
  onFilter: (filter: QueueFilter) => void;
}

/** The filters as a line of words, each a list to choose from; what is chosen is in the address. */
export function FilterBar({ loaded, filter, myId, onFilter }: FilterBarProps) {
  const t = useTranslations('queue');
  const label = useTranslations('flags');
  const nameOf = useCategoryName();
  const id = useId();
  const { page, members, desk } = loaded;
  const [open, setOpen] = useState(false);
  const count = countFilters(filter);
  const person = ({ id: value, name }: { id: string; name: string }) => ({
    value,
    label: value === myId ? `${name} (${t('me')})` : name,
  });
  // Someone filtered by stays in the list when none of their flags is left.
  const authors = page.authors.some((one) => one.id === filter.author)
    ? page.authors
    : [...page.authors, ...members.filter((one) => one.id === filter.author)];

  function change(name: keyof QueueFilter, value: string) {
    onFilter({ ...filter, [name]: value || undefined });
  }

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    change('q', String(new FormData(event.currentTarget).get('q') ?? '').trim());
  }

  if (filter.show) {
    return (
      <search className={styles.bar} aria-label={t('filters')}>
        <div className={styles.words} data-open>
          <Choice
            name="assignee"
            value={filter.assignee}
            any={t('any.reader')}
            options={members.map(person)}
            onChange={(value) => change('assignee', value)}
          />
        </div>
      </search>
    );
  }
  return (
    <search className={styles.bar} aria-label={t('filters')}>
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {t('showFilters', { count })}
      </button>
      <form id={id} className={styles.words} data-open={open || undefined} onSubmit={search}>
        <Choice
          name="state"
          value={filter.state === 'open' ? '' : filter.state}
          any={t('states.open')}
          options={STATES.slice(1).map((value) => ({ value, label: t(`states.${value}`) }))}
          onChange={(value) => change('state', value || 'open')}
        />
        <Choice
          name="severity"
          value={filter.severity}
          any={t('any.severity')}
          options={SEVERITIES.toReversed().map((value) => ({ value, label: label(`severity.${value}`) }))}
          onChange={(value) => change('severity', value)}
        />
        <Choice
          name="category"
          value={filter.category}
          any={t('any.category')}
          options={CATEGORIES.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(value) => change('category', value)}
        />
        <Choice
          name="article"
          value={filter.article}
          any={t('any.article')}
          options={page.articles.map(({ id: value, title, flags }) => ({
            value,
            label: t('articleOption', { title, flags }),
          }))}
          onChange={(value) => change('article', value)}
        />
        <Choice
          name="author"
          value={filter.author}
          any={t('any.author')}
          options={authors.map(person)}
          onChange={(value) => change('author', value)}
        />
        <Choice
          name="assignee"
          value={filter.assignee}
          any={t('any.assignee')}
          options={members.map(person)}
          onChange={(value) => change('assignee', value)}
        />
        <Choice
          name="origin"
          value={filter.origin}
          any={t('any.origin')}
          options={ORIGINS.map((value) => ({ value, label: t(`origins.${value}`) }))}
          onChange={(value) => change('origin', value)}
        />
        <Choice
          name="lane"
          value={filter.lane}
          any={t('any.lane')}
          options={LANES.map((value) => ({ value, label: t(`lanes.${value}`) }))}
          onChange={(value) => change('lane', value)}
        />
        <Choice
          name="days"
          value={filter.days === undefined ? '' : String(filter.days)}
          any={t('any.days')}
          options={AGES.map((value) => ({ value, label: t(`ages.${value}`) }))}
          onChange={(value) => change('days', value)}
        />
        <input
          // Another search, or none, is another field.
          key={filter.q}
          type="search"
          name="q"
          className={styles.search}
          defaultValue={filter.q}
          maxLength={200}
          placeholder={t('filter.q')}
          aria-label={t('filter.q')}
        />
        <Choice
          name="order"
          value={filter.order}
          any={t('any.order')}
          options={ORDERS.map((value) => ({ value, label: t(`orders.${value}`) }))}
          onChange={(value) => change('order', value)}
        />
        {count > 0 ? (
          <Link href={queueAddress(desk?.slug, { state: 'open' }, myId)} className={styles.clear}>
            {t('clearFilters')}
          </Link>
        ) : null}
      </form>
    </search>
  );
}

interface ChoiceProps {
  name: Exclude<keyof QueueFilter, 'q' | 'show'>;
  value: string | undefined;
  /** The words for no filter. */
  any: string;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

function Choice({ name, value = '', any, options, onChange }: ChoiceProps) {
  const t = useTranslations('queue');
  if (options.length === 0 && !value) return null;
  return (
    <select
      className={styles.choice}
      name={name}
      aria-label={t(`filter.${name}`)}
      data-chosen={value ? '' : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{any}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
