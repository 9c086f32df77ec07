import Link from 'next/link';
import page from '#app/components/people/page.module.css';
import { Section } from '#app/components/people/section.tsx';
import type { DeliveryJson, WebhookJson } from '#lib/http/contract/webhooks.ts';
import { translations } from '#lib/i18n/server.ts';
import { NewWebhook } from './new-webhook.tsx';
import { WebhookList } from './webhook-list.tsx';

interface WebhooksScreenProps {
  desk: { id: string; name: string };
  /** Each with the newest of what was sent to it. */
  webhooks: readonly { webhook: WebhookJson; deliveries: readonly DeliveryJson[] }[];
}

/** Where what happens on a desk is told, and how that went. */
export async function WebhooksScreen({ desk, webhooks }: WebhooksScreenProps) {
  const t = await translations('webhooks');
  return (
    <>
      <p className={page.back}>
        <Link href={`/admin/desks/${desk.id}`}>← {desk.name}</Link>
      </p>
      <h1 className={page.title}>{t('title', { desk: desk.name })}</h1>
      <WebhookList deskId={desk.id} webhooks={webhooks} />
      <Section title={t('add')} hint={t('addHint')}>
        <NewWebhook deskId={desk.id} />
      </Section>
    </>
  );
}
