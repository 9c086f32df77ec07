'use client';

import { useId, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useIntent } from '#app/components/workbench/intents.ts';
import { call } from '#lib/http/client.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import styles from './assign-field.module.css';
import { useDesk } from './desk-context.ts';

interface Person {
  id: string;
  name: string;
}

/** Who sees to a flag. The desk's people are asked for when somebody wants to choose. */
export function AssignField({ flag }: { flag: FlagJson }) {
  const t = useTranslations('flags');
  const intend = useIntent();
  const { deskId } = useDesk();
  const [people, setPeople] = useState<readonly Person[] | null>(null);
  const id = useId();

  function load() {
    if (people) return;
    call('listMembers', { params: { id: deskId } })
      .then((answer) => setPeople(answer.items.map(({ user }) => user)))
      .catch(() => undefined);
  }

  const known = people ?? (flag.assignee ? [flag.assignee] : []);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('assignedTo')}</label>
      <select
        id={id}
        value={flag.assignee?.id ?? ''}
        onFocus={load}
        onPointerDown={load}
        onChange={(event) => intend({ kind: 'assign', flag, assigneeId: event.currentTarget.value || null })}
      >
        <option value="">{t('nobodyAssigned')}</option>
        {known.map((person) => (
          <option key={person.id} value={person.id}>
            {person.name}
          </option>
        ))}
      </select>
    </div>
  );
}
