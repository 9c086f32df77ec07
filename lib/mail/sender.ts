import { createTransport } from 'nodemailer';

/** A mail as it is to go out. */
export interface OutgoingMail {
  /** Tells it apart: the same for another attempt at the same mail, so that readers' programs know. */
  id: string;
  to: { name: string; address: string };
  subject: string;
  text: string;
  html: string;
  /** Where its reader chooses what to be mailed. */
  settingsUrl: string;
}

/** Hands mail to a mail server. */
export interface MailSender {
  /** @throws MailError when the server did not take it */
  send(mail: OutgoingMail): Promise<void>;
  close(): void;
}

/** Why a mail server did not take a mail. */
export class MailError extends Error {
  /** Another attempt would be refused as well: the address does not exist, the mail is not wanted. */
  readonly permanent: boolean;

  constructor(message: string, permanent: boolean) {
    super(message);
    this.permanent = permanent;
  }
}

/** A server that says nothing for so long is given up until the next attempt. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends through the server of a URL, `smtp://user:password@host:587`; options of nodemailer may follow as its query. */
export function openMailSender({ url, from }: { url: string; from: string }): MailSender {
  const server = new URL(url);
  for (const [name, milliseconds] of Object.entries(TIMEOUTS)) {
    if (!server.searchParams.has(name)) server.searchParams.set(name, String(milliseconds));
  }
  // Nothing of a mail is ever read from a file or another server.
  const transport = createTransport(server.href, { from, disableFileAccess: true, disableUrlAccess: true });
  return {
    async send({ id, to, subject, text, html, settingsUrl }) {
      try {
        await transport.sendMail({
          to,
          subject,
          text,
          html,
          messageId: `<${id}@${domainOf(from)}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            'X-Auto-Response-Suppress': 'All',
            'List-Unsubscribe': `<${settingsUrl}>`,
          },
        });
      } catch (error) {
        throw asMailError(error);
      }
    },
    close: () => transport.close(),
  };
}

function domainOf(from: string): string {
  return /@([^>\s]+)/.exec(from)?.[1] ?? 'localhost';
}

/** Refusals of the 5xx kind stand, but for those of the sign-in: these are mended in the settings. */
function asMailError(error: unknown): MailError {
  const { responseCode, code } = error as { responseCode?: number; code?: string };
  const refused = responseCode !== undefined && responseCode >= 500 && code !== 'EAUTH';
  // The server's own words may hold addresses: they go to the database, never to the log.
  return new MailError(error instanceof Error ? error.message : String(error), refused);
}
