'use client';

import { useTranslations } from 'use-intl';
import page from '#app/components/people/page.module.css';
import { WEBHOOK_EVENTS, type WebhookEvent } from '#lib/domain/webhooks.ts';

interface EventBoxesProps {
  chosen: readonly WebhookEvent[];
  disabled?: boolean;
  onChange: (events: WebhookEvent[]) => void;
}

/** Of what a webhook is told. */
export function EventBoxes({ chosen, disabled, onChange }: EventBoxesProps) {
  const t = useTranslations('webhooks');
  return (
    <fieldset className={page.choices} disabled={disabled}>
      <legend>{t('events')}</legend>
      {WEBHOOK_EVENTS.map((event) => (
        <label key={event}>
          <input
            type="checkbox"
            checked={chosen.includes(event)}
            onChange={(change) =>
              onChange(
                WEBHOOK_EVENTS.filter((one) =>
                  one === event ? change.target.checked : chosen.includes(one),
                ),
              )
            }
          />
          {t(`event.${nameOf(event)}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Of `article.ready`, `ready`: texts are named without dots. */
export function nameOf(event: WebhookEvent | 'webhook.test') {
  return event.split('.')[1] as 'ready' | 'flagged' | 'exported' | 'test';
}
