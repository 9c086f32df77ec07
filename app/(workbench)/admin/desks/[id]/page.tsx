import { DeskScreen } from '#app/components/people/desk-screen.tsx';
import { orNotFound, requireLead } from '#lib/auth/page.ts';
import { loadDesk } from '#lib/usecases/people/load-desk.ts';

export default async function DeskPage({ params }: { params: Promise<{ id: string }> }) {
  const { call } = await requireLead();
  return <DeskScreen {...(await orNotFound(loadDesk(call, (await params).id)))} />;
}
