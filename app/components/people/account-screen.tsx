import { mailsAreSent, usualTimeZone } from '#lib/env.ts';
import type { MeJson } from '#lib/http/contract/people.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { translations } from '#lib/i18n/server.ts';
import { InterfaceForm } from './interface-form.tsx';
import { NotificationsForm } from './notifications-form.tsx';
import styles from './page.module.css';
import { PasswordForm } from './password-form.tsx';
import { ProfileForm } from './profile-form.tsx';
import { Section } from './section.tsx';
import { SessionList } from './session-list.tsx';
import { TokenList } from './token-list.tsx';

interface AccountScreenProps {
  me: MeJson;
  sessions: AnswerOf<'listMySessions'>['items'];
  tokens: AnswerOf<'listTokens'>['items'];
}

/** Everything that a person decides about the own account. */
export async function AccountScreen({ me, sessions, tokens }: AccountScreenProps) {
  const t = await translations('people');
  const notifications = await translations('notifications');
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{t('account.title')}</h1>
      <Section title={t('account.profile')} hint={t('account.profileHint')}>
        <ProfileForm me={me} />
      </Section>
      <Section title={t('account.interface')} hint={t('account.interfaceHint')}>
        <InterfaceForm preferences={me.preferences} />
      </Section>
      <Section title={notifications('settingsTitle')} hint={notifications('settingsHint')}>
        <NotificationsForm
          preferences={me.preferences}
          mails={mailsAreSent()}
          usualZone={usualTimeZone()}
          zones={zonesWith(me.preferences.timeZone ?? usualTimeZone())}
        />
      </Section>
      <Section title={t('account.password')} hint={t('account.passwordHint')}>
        <PasswordForm email={me.email} />
      </Section>
      <Section title={t('account.sessions')} hint={t('account.sessionsHint')}>
        <SessionList sessions={sessions} />
      </Section>
      <Section title={t('account.tokens')} hint={t('account.tokensHint')}>
        <TokenList tokens={tokens} />
      </Section>
    </div>
  );
}

/** The time zones to choose from, by name; that of the reader is among them under whatever name it was chosen. */
function zonesWith(own: string): string[] {
  return [...new Set([...Intl.supportedValuesOf('timeZone'), own])].sort();
}
