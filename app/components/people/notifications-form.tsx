'use client';

import { useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import {
  NOTIFICATION_CHOICES,
  NOTIFICATION_KINDS,
  type NotificationChoice,
  type NotificationKind,
  notificationChoice,
  USUAL_DIGEST_HOUR,
} from '#lib/domain/notifications.ts';
import { call } from '#lib/http/client.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import { Done, Failure } from './notice.tsx';
import styles from './notifications-form.module.css';
import { useAct } from './use-act.ts';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface NotificationsFormProps {
  preferences: MeJson['preferences'];
  /** Whether this server sends mail at all. */
  mails: boolean;
  /** Where people are who chose no time zone. */
  usualZone: string;
  /** All that the server knows, by name. */
  zones: readonly string[];
}

/** Where one is told of what: each choice takes effect when made. */
export function NotificationsForm({ preferences, mails, usualZone, zones }: NotificationsFormProps) {
  const t = useTranslations('notifications');
  const people = useTranslations('people');
  const { act, failure, done } = useAct();
  const [chosen, setChosen] = useState(preferences.notify ?? {});
  const [hour, setHour] = useState(preferences.digestHour ?? USUAL_DIGEST_HOUR);
  const [zone, setZone] = useState(preferences.timeZone ?? usualZone);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const id = useId();

  /** Choices made in quick succession are saved one after the other: the last one stays. */
  function save(change: MeJson['preferences']) {
    last.current = last.current.then(() =>
      act(people('saved'), () => call('updateMe', { body: { preferences: change } })),
    );
  }

  function choose(kind: NotificationKind, choice: NotificationChoice) {
    const notify = { ...chosen, [kind]: choice };
    setChosen(notify);
    save({ notify });
  }

  return (
    <div className={styles.form} id="notifications">
      <Failure>{failure}</Failure>
      {mails ? null : <p className={styles.hint}>{t('noMail')}</p>}
      <table className={styles.table}>
        <caption className="visuallyHidden">{t('settingsTitle')}</caption>
        <thead>
          <tr>
            <td />
            {NOTIFICATION_CHOICES.map((choice) => (
              <th key={choice} scope="col">
                {t(`choice.${choice}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {NOTIFICATION_KINDS.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t(`setting.${kind}`)}</th>
              {NOTIFICATION_CHOICES.map((choice) => (
                <td key={choice}>
                  <label>
                    <input
                      type="radio"
                      name={`${id}-${kind}`}
                      aria-label={`${t(`setting.${kind}`)} – ${t(`choice.${choice}`)}`}
                      checked={notificationChoice(chosen, kind) === choice}
                      onChange={() => choose(kind, choice)}
                    />
                    <span>{t(`choice.${choice}`)}</span>
                  </label>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.hour}>
        <label htmlFor={id}>{t('digestHour')}</label>
        <select
          id={id}
          value={hour}
          onChange={(event) => {
            const digestHour = Number(event.currentTarget.value);
            setHour(digestHour);
            save({ digestHour });
          }}
        >
          {HOURS.map((one) => (
            <option key={one} value={one}>
              {t('hour', { hour: one })}
            </option>
          ))}
        </select>{' '}
        <label htmlFor={`${id}-zone`}>{t('timeZone')}</label>
        <select
          id={`${id}-zone`}
          value={zone}
          onChange={(event) => {
            const timeZone = event.currentTarget.value;
            setZone(timeZone);
            save({ timeZone });
          }}
        >
          {zones.map((one) => (
            <option key={one} value={one}>
              {one.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      </p>
      <Done>{done}</Done>
    </div>
  );
}
