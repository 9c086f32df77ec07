'use client';

import type { DeliveryJson, WebhookJson } from '#lib/http/contract/webhooks.ts';
import { useHouseAct } from './use-house-act.tsx';
import { WebhookEntry } from './webhook-entry.tsx';

interface WebhookListProps {
  deskId: string;
  webhooks: readonly { webhook: WebhookJson; deliveries: readonly DeliveryJson[] }[];
}

/** The webhooks of a desk. What was done to one is told above them: one that was removed can be taken back. */
export function WebhookList({ deskId, webhooks }: WebhookListProps) {
  const { act, busy, notice } = useHouseAct(deskId, false);
  return (
    <>
      {notice}
      {webhooks.map(({ webhook, deliveries }) => (
        <WebhookEntry
          key={webhook.id}
          webhook={webhook}
          deliveries={deliveries}
          busy={busy}
          onChange={(said, work) => void act(said, work)}
        />
      ))}
    </>
  );
}
