import { InvitationScreen } from '#app/components/auth/invitation-screen.tsx';
import { oidcSettings } from '#lib/auth/oidc.ts';
import { pageUser } from '#lib/auth/page.ts';

export default async function InvitationPage() {
  const user = await pageUser();
  return <InvitationScreen current={user?.me.email ?? null} oidcName={oidcSettings()?.name ?? null} />;
}
