import { GlossaryScreen } from '#app/components/desk-settings/glossary-screen.tsx';
import { orNotFound, requireLead } from '#lib/auth/page.ts';
import { loadGlossary } from '#lib/usecases/house/load-settings.ts';

export default async function GlossaryPage({ params }: { params: Promise<{ id: string }> }) {
  const { call } = await requireLead();
  return <GlossaryScreen {...(await orNotFound(loadGlossary(call, (await params).id)))} />;
}
