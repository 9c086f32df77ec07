import { once } from 'node:events';
import { SMTPServer } from 'smtp-server';

export interface MailServer {
  /** As `RELIRE_SMTP_URL` wants it. */
  url: string;
  /** What it has taken, as it was sent. */
  received: { to: string[]; source: string }[];
  /** What it says to the next addresses instead of taking them: the SMTP code; taken when empty. */
  refusals: number[];
  close(): Promise<void>;
}

/** A real mail server on the loopback that keeps what it is given. */
export async function startMailServer(): Promise<MailServer> {
  const received: MailServer['received'] = [];
  const refusals: number[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo(_, __, callback) {
      const responseCode = refusals.shift();
      callback(responseCode ? Object.assign(new Error('Not now'), { responseCode }) : null);
    },
    onData(stream, { envelope }, callback) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        received.push({
          to: envelope.rcptTo.map(({ address }) => address),
          source: Buffer.concat(chunks).toString('utf8'),
        });
        callback();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const port = address && typeof address === 'object' ? address.port : 0;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    refusals,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The parts of a message, decoded: enough of MIME for what Relire sends. */
export function readMail(source: string): { headers: string; text: string; html: string } {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  const headers = head.replace(/\r\n[ \t]+/g, ' ');
  const boundary = /boundary="?([^";\r\n]+)/.exec(headers)?.[1] ?? '';
  const parts = body.split(`--${boundary}`).map((part) => {
    const [partHead = '', ...partBody] = part.split('\r\n\r\n');
    return { head: partHead, body: decode(partHead, partBody.join('\r\n\r\n')) };
  });
  const find = (type: string) => parts.find(({ head: one }) => one.includes(type))?.body ?? '';
  return { headers, text: find('text/plain'), html: find('text/html') };
}

function decode(head: string, body: string): string {
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
