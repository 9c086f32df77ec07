import { DesksScreen } from '#app/components/people/desks-screen.tsx';
import { requireLead } from '#lib/auth/page.ts';
import { listDesks } from '#lib/usecases/people/list-desks.ts';

export default async function DesksPage() {
  const { call, me } = await requireLead();
  const { items } = await listDesks(call);
  return <DesksScreen me={me} desks={items} />;
}
