import { ReturnsScreen } from '#app/components/notifications/returns-screen.tsx';
import { requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';
import { listReturns } from '#lib/usecases/notifications/list-returns.ts';

export async function generateMetadata() {
  return { title: (await translations('notifications'))('returns.title') };
}

export default async function ReturnsPage() {
  const { call } = await requireUser();
  const { items } = await listReturns(call);
  return <ReturnsScreen items={items} now={new Date().toISOString()} />;
}
