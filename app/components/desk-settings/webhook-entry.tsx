'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { ConfirmButton } from '#app/components/people/confirm-button.tsx';
import dialog from '#app/components/people/dialog.module.css';
import { Done, Failure } from '#app/components/people/notice.tsx';
import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import table from '#app/components/people/table.module.css';
import { useAct } from '#app/components/people/use-act.ts';
import { call } from '#lib/http/client.ts';
import type { DeliveryJson, WebhookJson } from '#lib/http/contract/webhooks.ts';
import { EventBoxes, nameOf } from './event-boxes.tsx';
import styles from './webhook-entry.module.css';

interface WebhookEntryProps {
  webhook: WebhookJson;
  deliveries: readonly DeliveryJson[];
  busy: boolean;
  /** Does what can be taken back. */
  onChange: (said: string, work: () => Promise<unknown>) => void;
}

/** What waits for its first attempt is looked at again so often. */
const LOOK_MS = 1500;

/** One webhook: what it is told, whether that arrives, what was sent. */
export function WebhookEntry({ webhook, deliveries, busy, onChange }: WebhookEntryProps) {
  const t = useTranslations('webhooks');
  const format = useFormatter();
  const router = useRouter();
  const { act, busy: sending, failure, done } = useAct();
  const { id, url, events, state, failingSince } = webhook;
  const params = { id };
  const isOn = state === 'on';

  const isSending = deliveries.some((one) => one.state === 'waiting' && one.attempts === 0) && isOn;
  useEffect(() => {
    if (!isSending) return;
    const timer = setInterval(() => router.refresh(), LOOK_MS);
    return () => clearInterval(timer);
  }, [isSending, router]);

  return (
    <Section title={hostOf(url)} hint={url}>
      <p className={styles.state} data-state={failingSince && isOn ? 'trouble' : state}>
        {failingSince && isOn
          ? t('failingSince', {
              date: format.dateTime(new Date(failingSince), { dateStyle: 'medium', timeStyle: 'short' }),
            })
          : t(`state.${state}`)}
      </p>
      <EventBoxes
        chosen={events}
        disabled={busy}
        onChange={(chosen) =>
          chosen.length === 0
            ? undefined
            : onChange(t('changed'), () => call('updateWebhook', { params, body: { events: chosen } }))
        }
      />
      <div className={page.foot}>
        <button
          type="button"
          disabled={sending}
          aria-label={t('testOf', { url })}
          onClick={() => void act(t('tested'), () => call('testWebhook', { params }))}
        >
          {t('test')}
        </button>
        <button
          type="button"
          disabled={busy}
          aria-label={t(isOn ? 'switchOffOf' : 'switchOnOf', { url })}
          onClick={() =>
            onChange(t(isOn ? 'switchedOff' : 'switchedOn'), () =>
              call('updateWebhook', { params, body: { on: !isOn } }),
            )
          }
        >
          {t(isOn ? 'switchOff' : 'switchOn')}
        </button>
        <ConfirmButton
          label={t('removeOf', { url })}
          question={t('removeOf', { url })}
          body={t('removeBody')}
          confirm={t('remove')}
          onConfirm={async () => onChange(t('removed'), () => call('removeWebhook', { params }))}
        >
          {t('remove')}
        </ConfirmButton>
      </div>
      <Failure>{failure}</Failure>
      <Done>{done}</Done>
      {deliveries.length === 0 ? (
        <p className={page.quiet}>{t('nothingSent')}</p>
      ) : (
        <table className={table.table}>
          <caption className="visuallyHidden">{t('sentTo', { url })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('message')}</th>
              <th scope="col">{t('when')}</th>
              <th scope="col">{t('outcome')}</th>
              <td />
            </tr>
          </thead>
          <tbody>
            {deliveries.map((delivery) => (
              <tr key={delivery.id}>
                <th scope="row">{t(`event.${nameOf(delivery.event)}`)}</th>
                <td data-name={t('when')}>
                  <time dateTime={delivery.createdAt}>
                    {format.dateTime(new Date(delivery.createdAt), {
                      dateStyle: 'short',
                      timeStyle: 'medium',
                    })}
                  </time>
                </td>
                <td data-name={t('outcome')}>
                  <Outcome delivery={delivery} />
                </td>
                <td className={table.action}>
                  {delivery.state === 'waiting' && delivery.attempts === 0 ? null : (
                    <button
                      type="button"
                      data-kind="quiet"
                      className={dialog.rowButton}
                      disabled={sending}
                      aria-label={t('sendAgainOf', { message: t(`event.${nameOf(delivery.event)}`) })}
                      onClick={() =>
                        void act(t('sentAgain'), () =>
                          call('resendDelivery', { params: { id: delivery.id } }),
                        )
                      }
                    >
                      {t('sendAgain')}
                    </button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Section>
  );
}

const TROUBLES = ['timeout', 'refused', 'unknown-host', 'forbidden-address', 'tls'] as const;

/** What came of a message: in words, with the answer’s status and how long it took. */
function Outcome({ delivery }: { delivery: DeliveryJson }) {
  const t = useTranslations('webhooks');
  const format = useFormatter();
  const { state, attempts, status, trouble, milliseconds, nextAt } = delivery;
  if (attempts === 0) return <span className={styles.quiet}>{t('sending')}</span>;
  const known = TROUBLES.find((one) => one === trouble);
  const said = status === null ? t(`trouble.${known ?? 'network'}`) : t('answer', { status });
  return (
    <div>
      <span className={styles.outcome} data-state={state}>
        {t(`delivery.${state}`)}
      </span>
      <span className={table.under}>
        {[
          said,
          milliseconds === null ? null : t('milliseconds', { milliseconds }),
          attempts > 1 ? t('attempts', { attempts }) : null,
          nextAt
            ? t('next', {
                time: format.dateTime(new Date(nextAt), { dateStyle: 'short', timeStyle: 'short' }),
              })
            : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </span>
    </div>
  );
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
