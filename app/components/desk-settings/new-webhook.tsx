'use client';

import { type FormEvent, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Field } from '#app/components/people/field.tsx';
import page from '#app/components/people/page.module.css';
import { Secret } from '#app/components/people/secret.tsx';
import { WEBHOOK_EVENTS, type WebhookEvent } from '#lib/domain/webhooks.ts';
import { call } from '#lib/http/client.ts';
import { EventBoxes } from './event-boxes.tsx';
import { useHouseAct } from './use-house-act.tsx';

/** The form for a webhook more, whose secret is shown once. */
export function NewWebhook({ deskId }: { deskId: string }) {
  const t = useTranslations('webhooks');
  const { act, busy, notice } = useHouseAct(deskId, false);
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<readonly WebhookEvent[]>(WEBHOOK_EVENTS);
  const [secret, setSecret] = useState<string | null>(null);

  async function submit(event: FormEvent) {
    event.preventDefault();
    setSecret(null);
    const body = { url: url.trim(), events: [...events] };
    const made = await act(t('added'), async () =>
      setSecret((await call('createWebhook', { params: { id: deskId }, body })).secret),
    );
    if (made) setUrl('');
  }

  return (
    <>
      <form className={page.form} onSubmit={submit}>
        <Field
          label={t('url')}
          type="url"
          value={url}
          hint={t('urlHint')}
          maxLength={2000}
          placeholder="https://"
          autoComplete="off"
          required
          onChange={(event) => setUrl(event.target.value)}
        />
        <EventBoxes chosen={events} onChange={setEvents} />
        <div className={page.foot}>
          <button type="submit" disabled={busy || events.length === 0}>
            {t('create')}
          </button>
        </div>
      </form>
      {notice}
      {secret ? <Secret label={t('secret')} hint={t('secretHint')} value={secret} /> : null}
    </>
  );
}
