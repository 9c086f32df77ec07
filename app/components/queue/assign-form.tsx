'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from './form.module.css';

interface Person {
  id: string;
  name: string;
}

interface AssignFormProps {
  members: readonly Person[];
  assignee: Person | null;
  myId: string;
  busy: boolean;
  onAssign: (person: Person | null) => void;
  onCancel: () => void;
}

/** Who is to deal with it. Chosen first and sent after: a list changes with every arrow key. */
export function AssignForm({ members, assignee, myId, busy, onAssign, onCancel }: AssignFormProps) {
  const t = useTranslations('queue');
  const id = useId();
  const [chosen, setChosen] = useState(assignee?.id ?? '');
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => field.current?.focus(), []);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    if (chosen === (assignee?.id ?? '')) onCancel();
    else onAssign(members.find((member) => member.id === chosen) ?? null);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <label htmlFor={id}>{t('assignTitle')}</label>
      <div className={styles.foot}>
        <select
          ref={field}
          id={id}
          value={chosen}
          onChange={(event) => setChosen(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') submit(event);
          }}
        >
          <option value="">{t('nobody')}</option>
          {members.map((member) => (
            <option key={member.id} value={member.id}>
              {member.id === myId ? `${member.name} (${t('me')})` : member.name}
            </option>
          ))}
        </select>
        <button type="submit" data-kind="primary" aria-disabled={busy || undefined}>
          {t('assignButton')}
        </button>
        <button type="button" data-kind="quiet" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </form>
  );
}
