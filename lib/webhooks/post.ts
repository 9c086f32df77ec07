import { lookup } from 'node:dns';
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { isLoopbackAddress, isPrivateAddress } from './addresses.ts';

/** A place where nothing may be sent. */
export class ForbiddenAddress extends Error {
  override name = 'ForbiddenAddress';
}

export interface PostOptions {
  headers: Record<string, string>;
  body: string;
  /** Whether addresses of the house are allowed, and plain http to this machine. */
  allowPrivate: boolean;
  /** In all, name look-up and answer included. */
  timeoutMs: number;
}

/** Of an answer nobody reads more: it is thrown away. */
const MOST_ANSWER_BYTES = 65_536;

/**
 * The address of a webhook, in its normal form. It must be https, or http to this machine where private addresses are
 * allowed, and say no user. Where its name leads is seen when it is called: names change.
 *
 * @throws ForbiddenAddress
 */
export function webhookUrl(text: string, allowPrivate: boolean): URL {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.username !== '' || url.password !== '') throw new ForbiddenAddress('not an address');
  url.hash = '';
  const host = hostOf(url);
  const isLocal = host === 'localhost' || (isIP(host) > 0 && isLoopbackAddress(host));
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && allowPrivate && isLocal))
    throw new ForbiddenAddress('not https');
  if (!allowPrivate && (isLocal || (isIP(host) > 0 && isPrivateAddress(host))))
    throw new ForbiddenAddress('a private address');
  return url;
}

/**
 * Sends JSON and gives the status of the answer; redirects are not followed. The address is checked once more as the
 * connection is made, with what its name leads to at that moment, so that no name can lead into the house.
 *
 * @throws ForbiddenAddress, or what the network has to say
 */
export async function post(address: string, options: PostOptions): Promise<number> {
  const { headers, body, allowPrivate, timeoutMs } = options;
  const url = webhookUrl(address, allowPrivate);
  const request = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent: ClientRequest = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json; charset=utf-8',
          'content-length': Buffer.byteLength(body),
          'user-agent': 'Relire-Webhooks/1',
          ...headers,
        },
        // A connection of its own: one that was kept would lead where the name led before.
        agent: false,
        lookup: guardedLookup(url.protocol, allowPrivate),
        signal: AbortSignal.timeout(timeoutMs),
      },
      resolve,
    );
    sent.on('error', reject);
    sent.end(body);
  });
  let read = 0;
  try {
    for await (const chunk of answer) {
      read += (chunk as Buffer).length;
      if (read > MOST_ANSWER_BYTES) break;
    }
  } finally {
    answer.destroy();
  }
  return answer.statusCode ?? 0;
}

/** Looks a name up and refuses it when any of its addresses is one that must not be called. */
export function guardedLookup(protocol: string, allowPrivate: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '');
      const isForbidden = ({ address }: { address: string }) =>
        protocol === 'http:' ? !isLoopbackAddress(address) : !allowPrivate && isPrivateAddress(address);
      const [first] = addresses;
      if (!first || addresses.some(isForbidden))
        return callback(new ForbiddenAddress('a private address'), '');
      if (options.all) return callback(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

function hostOf({ hostname }: URL): string {
  return hostname.replace(/^\[|\]$/gu, '').toLowerCase();
}
