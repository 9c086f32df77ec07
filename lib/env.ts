import { z } from 'zod';

const schema = z.object({
  DATABASE_URL: z.string().min(1),
  /** Where the people reach Relire; links, cookies and the origin check follow it. */
  APP_URL: z.url().default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(32),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DATABASE_POOL: z.coerce.number().int().min(1).max(200).default(10),
  /** Items of batches that this instance imports at a time; 0 leaves them to others. Follows the processors if unset. */
  RELIRE_BATCH_WORKERS: z.coerce.number().int().min(0).max(100).optional(),
  /** Mail server, `smtp://user:password@host:587` or `smtps://…`; no mail is sent without. */
  RELIRE_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** The same under the name that other services know it by. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** From whom mail comes: `Relire <relire@example.org>`. */
  RELIRE_MAIL_FROM: z.string().min(3).optional(),
  /** Where people are who chose no time zone of their own: digests go out by its clocks. */
  RELIRE_TIME_ZONE: z.enum(['UTC', ...Intl.supportedValuesOf('timeZone')]).default('Europe/Paris'),
  /** Days for which notifications and settled mails are kept. */
  RELIRE_KEEP_DAYS: z.coerce.number().int().min(1).max(36_500).default(90),
  /** Whether webhooks may lead to addresses of the house, and over plain http to this machine. */
  RELIRE_WEBHOOK_PRIVATE: z
    .enum(['0', '1'])
    .default('0')
    .transform((value) => value === '1'),
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default('OpenID Connect'),
});

export type Env = z.infer<typeof schema>;

let cached: Env | undefined;

/**
 * The environment, checked once on first use (not on import: a build has none).
 * @throws Error naming every variable that is missing or wrong.
 */
export function env(): Env {
  if (cached) return cached;
  const present = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ''));
  const result = schema.safeParse(present);
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Environment: ${wrong.join('; ')}`);
  }
  cached = result.data;
  return cached;
}

/** How mail goes out; null when it does not. @throws Error when it is not said from whom. */
export function mailSettings(): { url: string; from: string } | null {
  const { RELIRE_SMTP_URL, SMTP_URL, RELIRE_MAIL_FROM } = env();
  const url = RELIRE_SMTP_URL ?? SMTP_URL;
  if (!url) return null;
  if (!RELIRE_MAIL_FROM) throw new Error('Environment: RELIRE_MAIL_FROM: needed to send mail');
  return { url, from: RELIRE_MAIL_FROM };
}

/** Whether this installation sends mail. */
export function mailsAreSent(): boolean {
  return mailSettings() !== null;
}

/** Time zone of who chose none; known to commands too, which have no other environment. */
export function usualTimeZone(): string {
  return schema.shape.RELIRE_TIME_ZONE.parse(process.env.RELIRE_TIME_ZONE || undefined);
}

/** Where the people reach Relire, without `/` at its end; known to commands too, which have no other environment. */
export function appUrl(): string {
  return schema.shape.APP_URL.parse(process.env.APP_URL || undefined).replace(/\/$/u, '');
}
