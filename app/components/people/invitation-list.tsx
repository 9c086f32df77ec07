'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { call } from '#lib/http/client.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { ConfirmButton } from './confirm-button.tsx';
import { Choice, Field } from './field.tsx';
import { Done, Failure } from './notice.tsx';
import page from './page.module.css';
import { Secret } from './secret.tsx';
import styles from './table.module.css';
import { useAct } from './use-act.ts';
import { When } from './when.tsx';

type Invitation = AnswerOf<'listInvitations'>['items'][number];

const STATES = {
  pending: 'admin.statePending',
  accepted: 'admin.stateAccepted',
  revoked: 'admin.stateRevoked',
  expired: 'admin.stateExpired',
} as const;

/** Invitations of a desk: those that still open the door, those that are over, and the form for one more. */
export function InvitationList({ deskId, invitations }: { deskId: string; invitations: Invitation[] }) {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();
  const [link, setLink] = useState<string | null>(null);
  const pending = invitations.filter(({ state }) => state === 'pending');
  const past = invitations.filter(({ state }) => state !== 'pending');

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const email = String(fields.get('email')).trim();
    const role = fields.get('role') === 'lead' ? 'lead' : 'editor';
    const created = await act(t('admin.invitationCreated'), async () => {
      const { url } = await call('createInvitation', {
        params: { id: deskId },
        body: { role, days: Number(fields.get('days')), ...(email ? { email } : {}) },
      });
      setLink(url);
    });
    if (created) form.reset();
  }

  async function revoke(id: string) {
    setLink(null);
    await act(t('admin.invitationRevoked'), () => call('revokeInvitation', { params: { id } }));
  }

  return (
    <>
      <Failure>{failure}</Failure>
      <form className={page.inline} onSubmit={submit}>
        <Choice label={t('admin.inviteRole')} name="role">
          <option value="editor">{t('editor')}</option>
          <option value="lead">{t('lead')}</option>
        </Choice>
        <Choice label={t('admin.inviteDays')} name="days" defaultValue="7">
          {[1, 7, 30].map((days) => (
            <option key={days} value={days}>
              {t('account.days', { days })}
            </option>
          ))}
        </Choice>
        <div className={page.grow}>
          <Field
            label={t('admin.inviteEmail')}
            name="email"
            type="email"
            hint={t('admin.inviteEmailHint')}
            autoComplete="off"
          />
        </div>
        <button type="submit" className={page.beside} aria-disabled={busy}>
          {t('admin.createInvitation')}
        </button>
      </form>
      <Done>{done}</Done>
      {link ? (
        <Secret label={t('admin.invitationLink')} hint={t('admin.invitationLinkHint')} value={link} />
      ) : null}
      {pending.length === 0 ? <p className={page.quiet}>{t('admin.noInvitations')}</p> : null}
      {pending.length > 0 ? <Rows invitations={pending} onRevoke={revoke} /> : null}
      {past.length > 0 ? (
        <details>
          <summary>{t('admin.pastInvitations', { count: past.length })}</summary>
          <Rows invitations={past} />
        </details>
      ) : null}
    </>
  );
}

interface RowsProps {
  invitations: Invitation[];
  onRevoke?: (id: string) => Promise<void>;
}

function Rows({ invitations, onRevoke }: RowsProps) {
  const t = useTranslations('people');
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('admin.forWhom')}</th>
          <th scope="col">{t('admin.role')}</th>
          <th scope="col">{t('admin.by')}</th>
          <th scope="col">{t(onRevoke ? 'admin.until' : 'admin.state')}</th>
          {onRevoke ? <td /> : null}
        </tr>
      </thead>
      <tbody>
        {invitations.map((invitation) => {
          const who = invitation.email ?? t('admin.anyone');
          return (
            <tr key={invitation.id}>
              <th scope="row">{who}</th>
              <td data-name={t('admin.role')}>{t(invitation.role)}</td>
              <td data-name={t('admin.by')}>{invitation.createdBy.name}</td>
              <td data-name={t(onRevoke ? 'admin.until' : 'admin.state')}>
                {onRevoke ? <When at={invitation.expiresAt} /> : t(STATES[invitation.state])}
              </td>
              {onRevoke ? (
                <td className={styles.action}>
                  <ConfirmButton
                    label={t('admin.revokeFor', { who })}
                    question={t('admin.revokeInvitation')}
                    body={t('admin.revokeInvitationBody')}
                    confirm={t('admin.revoke')}
                    onConfirm={() => onRevoke(invitation.id)}
                  >
                    {t('admin.revoke')}
                  </ConfirmButton>
                </td>
              ) : null}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
