'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import dialogStyles from '#app/components/people/dialog.module.css';
import type { ArticleSummaryJson } from '#lib/http/contract/articles.ts';
import styles from './give-dialog.module.css';
import type { Given } from './use-assign.ts';

interface Person {
  id: string;
  name: string;
}

interface GiveDialogProps {
  articles: readonly Pick<ArticleSummaryJson, 'id' | 'title' | 'assignee' | 'secondReader' | 'dueAt'>[];
  people: readonly Person[];
  onGive: (items: Given[]) => void;
  onClose: () => void;
}

/** Of several articles a field may say « as it is »; of one, it says what is. */
const KEEP = 'keep';

/** Who reads it, who reads it after them, and when it is due: of one article or of several at once. */
export function GiveDialog({ articles, people, onGive, onClose }: GiveDialogProps) {
  const t = useTranslations('board');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const only = articles.length === 1 ? articles[0] : undefined;
  const [assignee, setAssignee] = useState(only ? (only.assignee?.id ?? '') : KEEP);
  const [second, setSecond] = useState(only ? (only.secondReader?.id ?? '') : KEEP);
  const [due, setDue] = useState(only?.dueAt ? localTime(new Date(only.dueAt)) : '');
  const [dueTouched, setDueTouched] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    onGive(
      articles.map((article) => ({
        id: article.id,
        was: {
          assigneeId: article.assignee?.id ?? null,
          secondReaderId: article.secondReader?.id ?? null,
          dueAt: article.dueAt,
        },
        ...(assignee === KEEP ? {} : { assigneeId: assignee || null }),
        ...(second === KEEP ? {} : { secondReaderId: second || null }),
        ...(dueTouched ? { dueAt: due ? new Date(due).toISOString() : null } : {}),
      })),
    );
  }

  const choice = (name: string, label: string, value: string, onChange: (value: string) => void) => (
    <div className={styles.field}>
      <label htmlFor={`${id}-${name}`}>{label}</label>
      <select id={`${id}-${name}`} value={value} onChange={(event) => onChange(event.target.value)}>
        {only ? null : <option value={KEEP}>{t('keep')}</option>}
        <option value="">{t('nobody')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </div>
  );

  return (
    <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby={`${id}-title`} onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id={`${id}-title`} lang={only ? 'fr' : undefined}>
          {only ? only.title : t('giveTitle', { count: articles.length })}
        </h2>
        {choice('assignee', t('assignee'), assignee, setAssignee)}
        {choice('second', t('secondReader'), second, setSecond)}
        <div className={styles.field}>
          <label htmlFor={`${id}-due`}>{t('dueAt')}</label>
          <input
            id={`${id}-due`}
            type="datetime-local"
            value={due}
            onChange={(event) => {
              setDue(event.target.value);
              setDueTouched(true);
            }}
          />
        </div>
        <div className={dialogStyles.actions}>
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" data-kind="primary">
            {t('giveButton')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** As `datetime-local` wants it: the reader's own time, to the minute. */
function localTime(date: Date): string {
  const shifted = new Date(date.getTime() - date.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
