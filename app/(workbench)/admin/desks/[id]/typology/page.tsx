import { TypologyScreen } from '#app/components/desk-settings/typology-screen.tsx';
import { orNotFound, requireLead } from '#lib/auth/page.ts';
import { loadTypology } from '#lib/usecases/house/load-settings.ts';

export default async function TypologyPage({ params }: { params: Promise<{ id: string }> }) {
  const { call } = await requireLead();
  return <TypologyScreen {...(await orNotFound(loadTypology(call, (await params).id)))} />;
}
