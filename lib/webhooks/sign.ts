import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const PREFIX = 'whsec_';

/** A new secret as Standard Webhooks writes them: `whsec_` and 256 random bits in Base64. */
export function newWebhookSecret(): string {
  return `${PREFIX}${randomBytes(32).toString('base64')}`;
}

/** What is sent and when: all of it is signed. */
export interface Message {
  /** The same however often the message is sent. */
  id: string;
  /** Unix seconds. */
  timestamp: number;
  body: string;
}

/** The headers of a message, signed with HMAC-SHA256 (Standard Webhooks 1.0). */
export function signedHeaders(secret: string, message: Message): Record<string, string> {
  return {
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': `v1,${digestOf(secret, message).toString('base64')}`,
  };
}

/** Whether one of the signatures of a header, set apart by spaces, is that of the message. */
export function isSignedBy(secret: string, message: Message, signatures: string): boolean {
  const own = digestOf(secret, message);
  return signatures.split(' ').some((signature) => {
    const [version, digest = ''] = signature.split(',');
    const given = Buffer.from(digest, 'base64');
    return version === 'v1' && given.length === own.length && timingSafeEqual(given, own);
  });
}

function digestOf(secret: string, { id, timestamp, body }: Message): Buffer {
  const key = Buffer.from(secret.slice(PREFIX.length), 'base64');
  return createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest();
}
