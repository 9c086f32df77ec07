'use client';

import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import { Done, Failure } from './notice.tsx';
import { type Person, PersonDialog } from './person-dialog.tsx';
import styles from './table.module.css';
import { useAct } from './use-act.ts';

/** The table of people; what was last done to one of them can be taken back beside it. */
export function PersonRows({ people, myId }: { people: Person[]; myId: string }) {
  const t = useTranslations('people');
  const { act, failure, done, busy } = useAct();
  const [back, setBack] = useState<(() => void) | null>(null);

  /** Does one thing to a person; `reverse` takes it back. */
  async function change(
    person: Person,
    body: { name?: string; isAdmin?: boolean; disabled?: boolean },
    reverse?: typeof body,
  ) {
    setBack(null);
    const { name } = person;
    const said =
      body.disabled !== undefined
        ? t(body.disabled ? 'admin.doneDisabled' : 'admin.doneEnabled', { name })
        : body.isAdmin !== undefined
          ? t(body.isAdmin ? 'admin.doneAdmin' : 'admin.doneNotAdmin', { name })
          : t('saved');
    const changed = await act(said, () => call('updateUser', { params: { id: person.id }, body }));
    if (changed && reverse) setBack(() => () => void change(person, reverse));
  }

  async function endSessions(person: Person) {
    setBack(null);
    await act(t('admin.doneSessions', { name: person.name }), () =>
      call('endUserSessions', { params: { id: person.id } }),
    );
  }

  return (
    <>
      <Failure>{failure}</Failure>
      <Done>
        {done ? (
          <>
            {done}
            {back ? (
              <button type="button" aria-disabled={busy} onClick={back}>
                {t('undo')}
              </button>
            ) : null}
          </>
        ) : null}
      </Done>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('admin.person')}</th>
            <th scope="col">{t('admin.onDesks')}</th>
            <th scope="col" className={styles.number}>
              {t('admin.sessions')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <tr key={person.id} className={person.disabled ? styles.muted : undefined}>
              <th scope="row">
                {person.name}
                <span className={styles.marks}>
                  {person.id === myId ? <span className={styles.mark}>{t('admin.you')}</span> : null}
                  {person.isAdmin ? (
                    <span className={styles.mark} data-tone="accent">
                      {t('admin.administrator')}
                    </span>
                  ) : null}
                  {person.disabled ? (
                    <span className={styles.mark} data-tone="bad">
                      {t('admin.disabled')}
                    </span>
                  ) : null}
                </span>
                <span className={styles.under}>{person.email}</span>
              </th>
              <td data-name={t('admin.onDesks')}>
                {person.desks.length === 0
                  ? t('admin.noDesk')
                  : person.desks.map((desk) => `${desk.name} (${t(desk.role)})`).join(', ')}
              </td>
              <td data-name={t('admin.sessions')} className={styles.number}>
                {person.sessions}
              </td>
              <td className={styles.action}>
                <PersonDialog
                  person={person}
                  isMe={person.id === myId}
                  onRename={(name) => change(person, { name }, { name: person.name })}
                  onAdmin={(isAdmin) => change(person, { isAdmin }, { isAdmin: !isAdmin })}
                  onDisabled={(disabled) => change(person, { disabled }, { disabled: !disabled })}
                  onEndSessions={() => endSessions(person)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
