'use client';

import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { describeAgent } from './agent.ts';
import dialog from './dialog.module.css';
import { Done, Failure } from './notice.tsx';
import styles from './table.module.css';
import { useAct } from './use-act.ts';
import { When } from './when.tsx';

/** Where one is signed in. The session that asks is ended by signing out, not here. */
export function SessionList({ sessions }: { sessions: AnswerOf<'listMySessions'>['items'] }) {
  const t = useTranslations('people');
  const { act, failure, done } = useAct();

  function nameOf(agent: string): string {
    const { browser, system } = describeAgent(agent);
    if (browser && system) return t('account.browserOn', { browser, system });
    return browser ?? system ?? t('account.unknownDevice');
  }

  return (
    <>
      <Failure>{failure}</Failure>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('account.device')}</th>
            <th scope="col">{t('account.since')}</th>
            <th scope="col">{t('account.lastSeen')}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => (
            <tr key={session.id}>
              <th scope="row">
                {nameOf(session.userAgent)}
                {session.current ? (
                  <span className={styles.marks}>
                    <span className={styles.mark} data-tone="accent">
                      {t('account.thisDevice')}
                    </span>
                  </span>
                ) : null}
              </th>
              <td data-name={t('account.since')}>
                <When at={session.createdAt} />
              </td>
              <td data-name={t('account.lastSeen')}>
                <When at={session.lastSeenAt} />
              </td>
              <td className={styles.action}>
                {session.current ? null : (
                  <button
                    type="button"
                    data-kind="quiet"
                    className={dialog.rowButton}
                    aria-label={t('account.endSessionOf', { device: nameOf(session.userAgent) })}
                    onClick={() =>
                      void act(t('account.sessionEnded'), () =>
                        call('endMySession', { params: { id: session.id } }),
                      )
                    }
                  >
                    {t('account.endSession')}
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Done>{done}</Done>
    </>
  );
}
