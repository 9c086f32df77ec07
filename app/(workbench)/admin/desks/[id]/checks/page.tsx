import { ChecksScreen } from '#app/components/desk-settings/checks-screen.tsx';
import { orNotFound, requireLead } from '#lib/auth/page.ts';
import { loadChecks } from '#lib/usecases/house/load-settings.ts';

export default async function ChecksPage({ params }: { params: Promise<{ id: string }> }) {
  const { call } = await requireLead();
  return <ChecksScreen {...(await orNotFound(loadChecks(call, (await params).id)))} />;
}
