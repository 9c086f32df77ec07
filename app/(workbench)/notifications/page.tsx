import { loadNotifications } from '#app/components/notifications/load-notifications.ts';
import { NotificationsScreen } from '#app/components/notifications/notifications-screen.tsx';
import { type PageQuery, requireUser } from '#lib/auth/page.ts';
import { translations } from '#lib/i18n/server.ts';

export async function generateMetadata() {
  return { title: (await translations('notifications'))('title') };
}

export default async function NotificationsPage({ searchParams }: PageQuery) {
  const { call } = await requireUser();
  const unread = (await searchParams).show === 'unread';
  return <NotificationsScreen key={String(unread)} {...(await loadNotifications(call, unread))} />;
}
