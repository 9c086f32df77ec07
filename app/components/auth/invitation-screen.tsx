'use client';

import { type FormEvent, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import { useAct } from '#app/components/people/use-act.ts';
import { useDay } from '#app/components/people/when.tsx';
import { ApiError, call } from '#lib/http/client.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import styles from './form.module.css';
import { PasswordField } from './password-field.tsx';
import { sendSignIn } from './send-sign-in.ts';

type Invitation = AnswerOf<'readInvitation'>;
type State =
  | { kind: 'reading' }
  | { kind: 'missing' }
  | { kind: 'invalid' }
  | { kind: 'unreachable' }
  | { kind: 'open'; token: string; invitation: Invitation };

const KEPT = 'relire-invitation';

interface InvitationScreenProps {
  /** Address of whoever is signed in. */
  current: string | null;
  oidcName: string | null;
}

/**
 * What an invitation offers, and the form to accept it. The token is in the fragment of the address,
 * which no server sees; it is kept in this tab while somebody signs in meanwhile.
 */
export function InvitationScreen({ current, oidcName }: InvitationScreenProps) {
  const t = useTranslations('auth');
  const [state, setState] = useState<State>({ kind: 'reading' });

  useEffect(() => {
    const token = window.location.hash.slice(1) || sessionStorage.getItem(KEPT);
    if (!token) {
      setState({ kind: 'missing' });
      return;
    }
    sessionStorage.setItem(KEPT, token);
    call('readInvitation', { body: { token } })
      .then((invitation) => setState({ kind: 'open', token, invitation }))
      .catch((error) =>
        setState({ kind: error instanceof ApiError && error.status === 410 ? 'invalid' : 'unreachable' }),
      );
  }, []);

  if (state.kind === 'reading') return <p role="status">{t('invitationLoading')}</p>;
  if (state.kind === 'unreachable') return <Failure>{t('failure.unreachable')}</Failure>;
  if (state.kind !== 'open') return <Refusal missing={state.kind === 'missing'} />;
  return (
    <>
      <Offer invitation={state.invitation} />
      {current ? (
        <Join token={state.token} invited={state.invitation.email} current={current} />
      ) : (
        <Register token={state.token} invited={state.invitation.email} oidcName={oidcName} />
      )}
    </>
  );
}

function Refusal({ missing }: { missing: boolean }) {
  const t = useTranslations('auth');
  return (
    <>
      <div className={styles.heading} role="alert">
        <h1>{t(missing ? 'invitationMissingTitle' : 'invitationInvalidTitle')}</h1>
        <p>{t(missing ? 'invitationMissingBody' : 'invitationInvalidBody')}</p>
      </div>
      <p>
        <a className="button" href="/sign-in">
          {t('toSignIn')}
        </a>
      </p>
    </>
  );
}

function Offer({ invitation }: { invitation: Invitation }) {
  const t = useTranslations('auth');
  const date = useDay()(invitation.expiresAt, 'long');
  return (
    <div className={styles.heading}>
      <h1>{t('invitationTitle', { desk: invitation.desk })}</h1>
      <p>
        {t(invitation.role === 'lead' ? 'invitedAsLead' : 'invitedAsEditor', { by: invitation.invitedBy })}{' '}
        {t('validUntil', { date })}
      </p>
    </div>
  );
}

function Join({ token, invited, current }: { token: string; invited: string | null; current: string }) {
  const t = useTranslations('auth');
  const { act, busy, failure } = useAct();

  async function join() {
    const joined = await act('', () => call('acceptInvitation', { body: { token } }));
    if (joined) leave('/articles');
  }

  const signOut = (
    <form method="post" action="/api/auth/signout">
      <button type="submit" data-kind="quiet">
        {t('otherAccount')}
      </button>
    </form>
  );
  if (invited && invited !== current)
    return (
      <div className={styles.form}>
        <Failure>{t('wrongAccount', { invited, current })}</Failure>
        {signOut}
      </div>
    );
  return (
    <div className={styles.form}>
      <Failure>{failure}</Failure>
      <button
        type="button"
        data-kind="primary"
        className={styles.submit}
        aria-disabled={busy}
        onClick={() => void join()}
      >
        {busy ? t('joining') : t('joinAs', { email: current })}
      </button>
      {signOut}
    </div>
  );
}

function Register({
  token,
  invited,
  oidcName,
}: {
  token: string;
  invited: string | null;
  oidcName: string | null;
}) {
  const t = useTranslations('auth');
  const { act, busy, failure } = useAct();

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    if (busy) return;
    const form = event.currentTarget;
    const fields = new FormData(form);
    const read = (name: string) => String(fields.get(name) ?? '');
    const password = read('password');
    const body = { token, name: read('name'), password, ...(invited ? {} : { email: read('email') }) };
    const accepted = await act('', async () => {
      const { email } = await call('acceptInvitation', { body });
      const outcome = await sendSignIn(email, password, '/articles');
      leave('url' in outcome ? outcome.url : '/sign-in');
    });
    if (!accepted) form.querySelector<HTMLInputElement>('input:not([readonly])')?.focus();
  }

  function goToProvider() {
    // Read when the provider sends the person back: see resolveIdentity().
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support
    document.cookie = `relire-invitation=${token}; path=/api/auth; max-age=900; samesite=lax`;
    window.location.assign('/api/auth/signin/oidc');
  }

  return (
    <>
      <form className={styles.form} method="post" onSubmit={submit}>
        <Failure>{failure}</Failure>
        <Field
          label={t('email')}
          name="email"
          type="email"
          autoComplete="username"
          required
          {...(invited ? { value: invited, readOnly: true, hint: t('emailFixed') } : {})}
        />
        <Field
          label={t('yourName')}
          name="name"
          autoComplete="name"
          maxLength={120}
          hint={t('yourNameHint')}
          required
        />
        <PasswordField
          label={t('password')}
          name="password"
          autoComplete="new-password"
          minLength={12}
          maxLength={200}
          hint={t('passwordHint')}
          required
        />
        <button type="submit" data-kind="primary" className={styles.submit} aria-disabled={busy}>
          {busy ? t('creating') : t('createAccount')}
        </button>
      </form>
      {oidcName ? (
        <>
          <p className={styles.or}>{t('or')}</p>
          <button type="button" className={styles.wide} onClick={goToProvider}>
            {t('continueWith', { name: oidcName })}
          </button>
        </>
      ) : null}
      <p className={styles.help}>
        <a href="/sign-in?next=/invitation">{t('haveAccount')}</a>
      </p>
    </>
  );
}

function leave(url: string) {
  sessionStorage.removeItem(KEPT);
  window.location.assign(url);
}
