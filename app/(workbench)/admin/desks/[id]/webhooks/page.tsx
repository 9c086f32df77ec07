import { WebhooksScreen } from '#app/components/desk-settings/webhooks-screen.tsx';
import { orNotFound, requireLead } from '#lib/auth/page.ts';
import { loadWebhooks } from '#lib/usecases/webhooks/load-webhooks.ts';

export default async function WebhooksPage({ params }: { params: Promise<{ id: string }> }) {
  const { call } = await requireLead();
  return <WebhooksScreen {...(await orNotFound(loadWebhooks(call, (await params).id)))} />;
}
