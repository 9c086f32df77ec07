import { describe, expect, it } from 'vitest';
import { secondsUntilNext } from '#lib/domain/webhooks.ts';
import { isLoopbackAddress, isPrivateAddress } from '#lib/webhooks/addresses.ts';
import { guardedLookup, webhookUrl } from '#lib/webhooks/post.ts';
import { isSignedBy, newWebhookSecret, signedHeaders } from '#lib/webhooks/sign.ts';

describe('the signature', () => {
  it('is that of the example of Standard Webhooks', () => {
    const message = {
      id: 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      timestamp: 1614265330,
      body: '{"test": 2432232314}',
    };
    const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
    const headers = signedHeaders(secret, message);
    expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
    const signature = `v1a,other ${headers['webhook-signature']}`;
    expect(isSignedBy(secret, message, signature)).toBe(true);
    expect(isSignedBy(secret, { ...message, body: '{"test": 2432232315}' }, signature)).toBe(false);
    expect(isSignedBy(newWebhookSecret(), message, signature)).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    '10.1.2.3',
    '127.0.0.1',
    '169.254.169.254',
    '100.100.100.200',
    '192.168.1.1',
    '0.0.0.0',
    '::1',
    '::',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '64:ff9b::a00:1',
    '2002:a00:1::',
    'no address',
  ])('%s is private', (address) => expect(isPrivateAddress(address)).toBe(true));

  it.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is public', (address) =>
    expect(isPrivateAddress(address)).toBe(false),
  );

  it('knows this machine', () => {
    expect(['127.9.9.9', '::1', '::ffff:127.0.0.1'].map(isLoopbackAddress)).toEqual([true, true, true]);
    expect(isLoopbackAddress('10.0.0.1')).toBe(false);
  });

  it.each([
    ['http://example.org/', 'https alone'],
    ['https://user:word@example.org/', 'nobody named'],
    ['https://localhost/', 'not this machine'],
    ['https://127.1/', 'not in other spellings'],
    ['https://0x7f000001/', 'not in hexadecimal'],
    ['https://[::ffff:10.0.0.1]/', 'not in IPv6'],
    ['ftp://example.org/', 'no other protocol'],
    ['example.org', 'no bare name'],
  ])('%s: %s', (address) => expect(() => webhookUrl(address, false)).toThrow());

  it('are looked at again where a name leads, as the connection is made', async () => {
    const leads = (protocol: string, allowPrivate: boolean) =>
      new Promise<string>((resolve) =>
        guardedLookup(protocol, allowPrivate)('localhost', { family: 4 }, (error, address) =>
          resolve(error ? error.name : String(address)),
        ),
      );
    expect(await leads('https:', false)).toBe('ForbiddenAddress');
    expect(await leads('https:', true)).toBe('127.0.0.1');
  });

  it('may be of the house where that is allowed, and http to this machine alone', () => {
    expect(webhookUrl('https://Example.org/hook#part', false).href).toBe('https://example.org/hook');
    expect(webhookUrl('http://127.0.0.1:8080/', true).href).toBe('http://127.0.0.1:8080/');
    expect(webhookUrl('https://10.0.0.1/', true).href).toBe('https://10.0.0.1/');
    expect(() => webhookUrl('http://10.0.0.1/', true)).toThrow();
  });
});

it('waits longer and longer, three days in all, and then no more', () => {
  const waits = Array.from({ length: 11 }, (_, made) => secondsUntilNext(made + 1, 0.5));
  expect(waits.slice(0, 3)).toEqual([5, 60, 300]);
  expect(waits.at(-1)).toBeNull();
  const days = waits.reduce<number>((sum, wait) => sum + (wait ?? 0), 0) / 86_400;
  expect(days).toBeGreaterThan(3);
  expect([secondsUntilNext(2, 0), secondsUntilNext(2, 1)]).toEqual([48, 72]);
});
