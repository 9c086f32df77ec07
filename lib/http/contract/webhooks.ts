import { z } from 'zod';
import { WEBHOOK_EVENTS, WEBHOOK_MESSAGES } from '#lib/domain/webhooks.ts';
import { contract, id, idParams, instant, pageOf, pageQuery, personSchema, typed } from './contract.ts';

export const webhookEventSchema = z.enum(WEBHOOK_EVENTS);

export const webhookSchema = z.object({
  id,
  deskId: id,
  url: z.string(),
  events: z.array(webhookEventSchema),
  /** `failing`: nothing has arrived for days; `gone`: the receiver answered 410; `off`: somebody switched it off. */
  state: z.enum(['on', 'off', 'failing', 'gone']),
  /** Since when nothing has arrived; null when the last message did. */
  failingSince: instant.nullable(),
  createdBy: personSchema,
  createdAt: instant,
});
export type WebhookJson = z.infer<typeof webhookSchema>;

export const deliverySchema = z.object({
  /** The `webhook-id` of the message: the same however often it is sent. */
  id,
  event: z.enum(WEBHOOK_MESSAGES),
  state: z.enum(['waiting', 'delivered', 'failed']),
  attempts: z.number().int(),
  /** HTTP status of the last answer; null when there was none. */
  status: z.number().int().nullable(),
  /** Why there was no answer, as a code: `timeout`, `refused`, `unknown-host`, `forbidden-address`, `tls`, `network`, `secret`. */
  trouble: z.string().nullable(),
  /** How long the last attempt took. */
  milliseconds: z.number().int().nullable(),
  createdAt: instant,
  lastAt: instant.nullable(),
  /** When it is sent next; null once it is settled. */
  nextAt: instant.nullable(),
});
export type DeliveryJson = z.infer<typeof deliverySchema>;

const toldArticle = z.object({
  article: z.object({
    id,
    slug: z.string(),
    title: z.string(),
    desk: z.object({ id, slug: z.string(), name: z.string() }),
    /** Where people read it. */
    url: z.url(),
  }),
  by: personSchema,
  /** Of the journal, see `listEvents`. */
  eventId: z.string(),
});

function message<Type extends (typeof WEBHOOK_MESSAGES)[number], Data extends z.ZodType>(
  type: Type,
  data: Data,
) {
  return z.object({ type: z.literal(type), timestamp: instant, data });
}

/** What is sent to webhooks, by event. */
export const MESSAGES = {
  'article.ready': {
    summary: 'Nothing stands in the way of the export of an article any more',
    schema: message('article.ready', toldArticle),
  },
  'article.flagged': {
    summary: 'Somebody flagged words of an article',
    schema: message(
      'article.flagged',
      toldArticle.extend({
        flags: z.array(
          z.object({ id, category: z.string(), severity: z.string(), quote: z.string(), note: z.string() }),
        ),
      }),
    ),
  },
  'article.exported': {
    summary: 'An article was exported',
    schema: message('article.exported', toldArticle.extend({ format: z.string() })),
  },
  'webhook.test': {
    summary: 'Somebody tries the webhook',
    schema: message('webhook.test', z.object({ deskId: id, by: personSchema })),
  },
} as const satisfies Record<(typeof WEBHOOK_MESSAGES)[number], { summary: string; schema: z.ZodType }>;

const eventList = z.array(webhookEventSchema).min(1).max(WEBHOOK_EVENTS.length);
const address = typed(2000).min(1);

export const webhookContract = {
  listWebhooks: contract({
    summary: 'The webhooks of a desk',
    tag: 'webhooks',
    access: 'signed-in',
    params: idParams,
    answer: z.object({ items: z.array(webhookSchema) }),
  }),
  createWebhook: contract({
    summary: 'Has events of a desk sent to an address; the answer alone shows the secret that signs them',
    tag: 'webhooks',
    access: 'signed-in',
    status: 201,
    params: idParams,
    body: z.object({ url: address, events: eventList }),
    answer: webhookSchema.extend({ secret: z.string() }),
    problems: ['webhook-address', 'too-many-webhooks'],
  }),
  updateWebhook: contract({
    summary: 'Changes the address or the events of a webhook, or switches it off or on',
    tag: 'webhooks',
    access: 'signed-in',
    params: idParams,
    body: z.object({ url: address.optional(), events: eventList.optional(), on: z.boolean().optional() }),
    answer: webhookSchema,
    problems: ['webhook-address'],
  }),
  removeWebhook: contract({
    summary: 'Takes a webhook away; what waits is not sent any more',
    tag: 'webhooks',
    access: 'signed-in',
    params: idParams,
    answer: null,
  }),
  testWebhook: contract({
    summary: 'Sends a message that says nothing but that it is a test',
    tag: 'webhooks',
    access: 'signed-in',
    params: idParams,
    answer: deliverySchema,
  }),
  listDeliveries: contract({
    summary: 'What was sent to a webhook, the newest first, for thirty days',
    tag: 'webhooks',
    access: 'signed-in',
    params: idParams,
    query: pageQuery,
    answer: pageOf(deliverySchema),
  }),
  resendDelivery: contract({
    summary: 'Sends a message again at once, with the same id',
    tag: 'webhooks',
    access: 'signed-in',
    params: idParams,
    answer: deliverySchema,
  }),
};
