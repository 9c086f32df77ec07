import { ImportPage } from '#app/components/import/import-page.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('import'))('title') };
}

export default async function Import() {
  const { me } = await requireUser();
  return <ImportPage desks={me.desks} />;
}
