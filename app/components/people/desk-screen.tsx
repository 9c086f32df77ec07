import Link from 'next/link';
import { SettingsLinks } from '#app/components/desk-settings/settings-links.tsx';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { translations } from '#lib/i18n/server.ts';
import { DeskNameForm } from './desk-name-form.tsx';
import { InvitationList } from './invitation-list.tsx';
import { MemberList } from './member-list.tsx';
import page from './page.module.css';
import { Section } from './section.tsx';
import { WorkForm } from './work-form.tsx';

interface DeskScreenProps {
  desk: AnswerOf<'listDesks'>['items'][number];
  members: AnswerOf<'listMembers'>['items'];
  invitations: AnswerOf<'listInvitations'>['items'];
  /** People who may be put on the desk without an invitation; empty but for admins. */
  others: { id: string; name: string }[];
}

/** One desk: how it checks, who is on it, who is invited, its name. */
export async function DeskScreen({ desk, members, invitations, others }: DeskScreenProps) {
  const t = await translations('people');
  return (
    <>
      <p className={page.back}>
        <Link href="/admin/desks">← {t('admin.backToDesks')}</Link>
      </p>
      <h1 className={page.title}>{desk.name}</h1>
      <Section title={t('admin.deskSettings')}>
        <SettingsLinks deskId={desk.id} />
      </Section>
      <Section title={t('admin.members')}>
        <MemberList desk={desk} members={members} others={others} />
      </Section>
      <Section title={t('admin.invitations')} hint={t('admin.invitationsHint')}>
        <InvitationList deskId={desk.id} invitations={invitations} />
      </Section>
      <Section title={t('admin.workReports')} hint={t('admin.workReportsHint')}>
        <WorkForm id={desk.id} watchesWork={desk.watchesWork} />
      </Section>
      <Section title={t('admin.deskName')}>
        <DeskNameForm id={desk.id} name={desk.name} />
      </Section>
    </>
  );
}
