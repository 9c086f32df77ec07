import { AccountScreen } from '#app/components/people/account-screen.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';
import { listMySessions } from '#lib/usecases/people/list-my-sessions.ts';
import { listTokens } from '#lib/usecases/people/list-tokens.ts';

export async function generateMetadata() {
  return { title: (await translations('people'))('account.title') };
}

export default async function AccountPage() {
  const { call, me, sessionId } = await requireUser();
  const [sessions, tokens] = [await listMySessions(call, sessionId), await listTokens(call)];
  return <AccountScreen me={me} sessions={sessions.items} tokens={tokens.items} />;
}
