'use client';

import { type FormEvent, useId, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import styles from './dialog.module.css';
import { Field } from './field.tsx';

export type Person = AnswerOf<'listUsers'>['items'][number];

interface PersonDialogProps {
  person: Person;
  isMe: boolean;
  onRename: (name: string) => Promise<void>;
  onAdmin: (isAdmin: boolean) => Promise<void>;
  onDisabled: (disabled: boolean) => Promise<void>;
  onEndSessions: () => Promise<void>;
}

/** What an admin can do to a person, each with what will happen. */
export function PersonDialog(props: PersonDialogProps) {
  const { person, isMe, onRename, onAdmin, onDisabled, onEndSessions } = props;
  const t = useTranslations('people');
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  function run(work: () => Promise<void>) {
    dialog.current?.close();
    void work();
  }

  function rename(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    run(() => onRename(name));
  }

  return (
    <>
      <button
        type="button"
        data-kind="quiet"
        className={styles.rowButton}
        aria-label={t('admin.managePerson', { name: person.name })}
        onClick={() => dialog.current?.showModal()}
      >
        {t('admin.manage')}
      </button>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby={id}>
        <div className={styles.head}>
          <div>
            <h2 id={id}>{person.name}</h2>
            <p className={styles.address}>{person.email}</p>
          </div>
          <button type="button" data-kind="quiet" onClick={() => dialog.current?.close()}>
            {t('close')}
          </button>
        </div>
        <form className={styles.rename} onSubmit={rename}>
          <Field
            label={t('admin.renamePerson')}
            name="name"
            defaultValue={person.name}
            maxLength={120}
            pattern=".*\S.*"
            autoComplete="off"
            required
          />
          <button type="submit">{t('save')}</button>
        </form>
        <ul className={styles.choices}>
          <li>
            <div>
              <h3>{t(person.isAdmin ? 'admin.dropAdmin' : 'admin.makeAdmin')}</h3>
              <p>{t(person.isAdmin ? 'admin.dropAdminBody' : 'admin.makeAdminBody')}</p>
            </div>
            <button type="button" onClick={() => run(() => onAdmin(!person.isAdmin))}>
              {t(person.isAdmin ? 'admin.dropAdminShort' : 'admin.makeAdminShort')}
            </button>
          </li>
          <li>
            <div>
              <h3>{t('admin.endSessions')}</h3>
              <p>{t('admin.endSessionsBody', { count: person.sessions })}</p>
            </div>
            <button type="button" disabled={person.sessions === 0} onClick={() => run(onEndSessions)}>
              {t('admin.endSessionsShort')}
            </button>
          </li>
          {isMe ? null : (
            <li>
              <div>
                <h3>{t(person.disabled ? 'admin.enable' : 'admin.disable')}</h3>
                <p>{t(person.disabled ? 'admin.enableBody' : 'admin.disableBody')}</p>
              </div>
              <button
                type="button"
                data-kind={person.disabled ? undefined : 'danger'}
                onClick={() => run(() => onDisabled(!person.disabled))}
              >
                {t(person.disabled ? 'admin.enableShort' : 'admin.disableShort')}
              </button>
            </li>
          )}
        </ul>
      </dialog>
    </>
  );
}
