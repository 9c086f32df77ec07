import { db } from '#lib/db/client.ts';
import { env, mailSettings, usualTimeZone } from '#lib/env.ts';
import { COMPILED } from '#lib/i18n/compiled.ts';
import { translate } from '#lib/i18n/translate.ts';
import { openMailSender } from '#lib/mail/sender.ts';
import { usualWorkers, workBatches } from '#lib/usecases/batches/work-batches.ts';
import { cleanUpNightly } from '#lib/usecases/housekeeping/clean-up.ts';
import { sendMails } from '#lib/usecases/mail/send-mails.ts';
import { deliverWebhooks } from '#lib/usecases/webhooks/deliver-webhooks.ts';

/** Imports batches, sends to webhooks, sends mail and cleans up for as long as this server runs. */
export function startBackground(): void {
  const { RELIRE_BATCH_WORKERS, RELIRE_WEBHOOK_PRIVATE, RELIRE_KEEP_DAYS } = env();
  const stopping = new AbortController();
  process.once('SIGTERM', () => stopping.abort());
  process.once('SIGINT', () => stopping.abort());
  void deliverWebhooks({
    db: db(),
    allowPrivate: RELIRE_WEBHOOK_PRIVATE,
    signal: stopping.signal,
  });
  startMails(stopping.signal);
  void cleanUpNightly({
    db: db(),
    keepDays: RELIRE_KEEP_DAYS,
    timeZone: usualTimeZone(),
    signal: stopping.signal,
  });
  const workers = RELIRE_BATCH_WORKERS ?? usualWorkers();
  if (workers > 0) void workBatches({ db: db(), workers, signal: stopping.signal });
}

/** Sends mail, where this server is told through which other one. */
function startMails(signal: AbortSignal): void {
  const settings = mailSettings();
  if (!settings) return;
  const sender = openMailSender(settings);
  const texts = { fr: translate('fr', COMPILED.fr), en: translate('en', COMPILED.en) };
  void sendMails({ db: db(), sender, appUrl: env().APP_URL, texts, signal }).finally(() => sender.close());
}
