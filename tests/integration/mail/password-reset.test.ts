import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passwordMatches } from '#lib/auth/passwords.ts';
import { hashOf } from '#lib/auth/secrets.ts';
import { MESSAGES } from '#lib/i18n/messages.ts';
import { translate } from '#lib/i18n/translate.ts';
import { type MailSender, openMailSender } from '#lib/mail/sender.ts';
import { sendDueMails } from '#lib/usecases/mail/send-mails.ts';
import { newResetToken, requestPasswordReset, resetPassword } from '#lib/usecases/people/reset-password.ts';
import { refusal } from '#tests/integration/acts/newsroom.ts';
import { APP, openWorld, type World } from '#tests/integration/auth/world.ts';
import { type MailServer, readMail, startMailServer } from './mail-server.ts';

const NEW_PASSWORD = 'un tout autre mot de passe';
const texts = { fr: translate('fr', MESSAGES.fr), en: translate('en', MESSAGES.en) };
let world: World;
let server: MailServer;
let sender: MailSender;
let userId: string;

beforeAll(async () => {
  server = await startMailServer();
  world = await openWorld({
    RELIRE_SMTP_URL: server.url,
    RELIRE_MAIL_FROM: 'Relire <relire@relire.example>',
  });
  sender = openMailSender({ url: server.url, from: 'Relire <relire@relire.example>' });
  userId = await world.person('claire@example.org');
});
afterAll(async () => {
  sender.close();
  await server.close();
  await world.close();
});
beforeEach(async () => {
  server.received.length = 0;
  await world.db.throttle.deleteMany();
  await world.db.mail.deleteMany();
});

const send = () => sendDueMails({ db: world.db, sender, appUrl: APP, texts });
const ask = (email: string, client = '10.0.0.1') => requestPasswordReset(world.db, email, client);

describe('a forgotten password', () => {
  it('is replaced once by the link of a mail, which ends all sessions', async () => {
    const cookie = await world.signIn('claire@example.org');
    expect(cookie).not.toBe('');
    await ask(' Claire@Example.org ');
    await send();
    const { text } = readMail(server.received[0]?.source ?? '');
    const token = new RegExp(`${APP}/password#([\\w-]{43})`).exec(text)?.[1] ?? '';
    expect(token).not.toBe('');
    // A copy of the database opens no account.
    expect(await world.db.passwordReset.findMany()).toMatchObject([{ hash: hashOf(token) }]);
    expect(JSON.stringify(await world.db.mail.findMany())).not.toContain(token);

    expect(await resetPassword(world.db, { token, password: NEW_PASSWORD })).toEqual({
      email: 'claire@example.org',
    });
    const { passwordHash } = await world.db.user.findUniqueOrThrow({ where: { id: userId } });
    expect(await passwordMatches(passwordHash, NEW_PASSWORD)).toBe(true);
    expect(await world.db.session.count({ where: { userId } })).toBe(0);
    const again = await refusal(resetPassword(world.db, { token, password: 'encore un autre mot' }));
    expect(again.code).toBe('reset-invalid');
  });

  it('is not replaced an hour later, by another link of before, or for who may not sign in', async () => {
    const late = await newResetToken(world.db, userId);
    await world.db.passwordReset.update({ where: { hash: hashOf(late) }, data: { expiresAt: new Date() } });
    expect((await refusal(resetPassword(world.db, { token: late, password: NEW_PASSWORD }))).code).toBe(
      'reset-invalid',
    );
    const [first, second] = [await newResetToken(world.db, userId), await newResetToken(world.db, userId)];
    await resetPassword(world.db, { token: second, password: NEW_PASSWORD });
    expect((await refusal(resetPassword(world.db, { token: first, password: NEW_PASSWORD }))).code).toBe(
      'reset-invalid',
    );
    const gone = await world.person('gone@example.org');
    await world.db.user.update({ where: { id: gone }, data: { disabledAt: new Date() } });
    const token = await newResetToken(world.db, gone);
    expect((await refusal(resetPassword(world.db, { token, password: NEW_PASSWORD }))).code).toBe(
      'reset-invalid',
    );
  });

  it('by two requests at once is replaced once', async () => {
    const token = await newResetToken(world.db, userId);
    const outcomes = await Promise.allSettled(
      ['le premier mot de passe', 'le second mot de passe'].map((password) =>
        resetPassword(world.db, { token, password }),
      ),
    );
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('is answered alike whether or not somebody has the address', async () => {
    await world.db.user.create({ data: { email: 'oidc@example.org', name: 'Par OIDC' } });
    for (const email of ['claire@example.org', 'nobody@example.org', 'oidc@example.org']) {
      expect(await ask(email)).toBeUndefined();
    }
    await send();
    expect(server.received.map(({ to }) => to[0])).toEqual(['claire@example.org']);
  });

  it('is mailed three times in a quarter of an hour, and a client is refused after thirty', async () => {
    for (let time = 0; time < 5; time += 1) await ask('claire@example.org', `10.0.1.${time}`);
    expect(await world.db.mail.count()).toBe(3);
    for (let time = 0; time < 30; time += 1) await ask(`nobody${time}@example.org`, '10.0.2.1');
    expect((await refusal(ask('nobody@example.org', '10.0.2.1'))).code).toBe('throttled');
  });
});
