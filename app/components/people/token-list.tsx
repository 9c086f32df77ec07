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

type Token = AnswerOf<'listTokens'>['items'][number];

/** One’s tokens in use, and the form for a new one, whose value is shown once. */
export function TokenList({ tokens }: { tokens: Token[] }) {
  const t = useTranslations('people');
  const { act, busy, failure, done } = useAct();
  const [made, setMade] = useState<string | null>(null);
  const live = tokens.filter((token) => !token.revoked);

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const name = String(fields.get('name')).trim();
    const created = await act(t('account.tokenCreated', { name }), async () => {
      const scopes: ('read' | 'write')[] = fields.get('scope') === 'write' ? ['read', 'write'] : ['read'];
      const { token } = await call('createToken', {
        body: { name, scopes, days: Number(fields.get('days')) },
      });
      setMade(token);
    });
    if (created) form.reset();
  }

  async function revoke(token: Token) {
    setMade(null);
    await act(t('account.tokenRevoked'), () => call('revokeToken', { params: { id: token.id } }));
  }

  return (
    <>
      <Failure>{failure}</Failure>
      <form className={page.inline} onSubmit={submit}>
        <div className={page.grow}>
          <Field
            label={t('account.tokenName')}
            name="name"
            hint={t('account.tokenNameHint')}
            maxLength={120}
            pattern=".*\S.*"
            autoComplete="off"
            required
          />
        </div>
        <Choice label={t('account.scope')} name="scope">
          <option value="read">{t('account.scopeRead')}</option>
          <option value="write">{t('account.scopeWrite')}</option>
        </Choice>
        <Choice label={t('account.lasts')} name="days" defaultValue="90">
          {[30, 90, 365].map((days) => (
            <option key={days} value={days}>
              {t('account.days', { days })}
            </option>
          ))}
        </Choice>
        <button type="submit" className={page.beside} aria-disabled={busy}>
          {t('account.createToken')}
        </button>
      </form>
      <Done>{done}</Done>
      {made ? <Secret label={t('account.tokenValue')} value={made} /> : null}
      {live.length === 0 ? (
        <p className={page.quiet}>{t('account.noTokens')}</p>
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('account.tokenName')}</th>
              <th scope="col">{t('account.scope')}</th>
              <th scope="col">{t('account.lastUsed')}</th>
              <th scope="col">{t('account.expires')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {live.map((token) => (
              <tr key={token.id}>
                <th scope="row">
                  {token.name}
                  {new Date(token.expiresAt) <= new Date() ? (
                    <span className={styles.marks}>
                      <span className={styles.mark} data-tone="bad">
                        {t('account.expired')}
                      </span>
                    </span>
                  ) : null}
                </th>
                <td data-name={t('account.scope')}>
                  {t(token.scopes.includes('write') ? 'account.scopeWrite' : 'account.scopeRead')}
                </td>
                <td data-name={t('account.lastUsed')}>
                  {token.lastUsedAt ? <When at={token.lastUsedAt} /> : t('never')}
                </td>
                <td data-name={t('account.expires')}>
                  <When at={token.expiresAt} />
                </td>
                <td className={styles.action}>
                  <ConfirmButton
                    label={t('account.revokeToken', { name: token.name })}
                    question={t('account.revokeToken', { name: token.name })}
                    body={t('account.revokeTokenBody')}
                    confirm={t('account.revoke')}
                    onConfirm={() => revoke(token)}
                  >
                    {t('account.revoke')}
                  </ConfirmButton>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
