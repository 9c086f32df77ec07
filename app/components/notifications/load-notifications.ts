import type { Call } from '#lib/usecases/call.ts';
import { listNotifications } from '#lib/usecases/notifications/list-notifications.ts';

/** The first notifications, or the first unread ones, and when they were read. */
export async function loadNotifications(call: Call, unreadOnly: boolean) {
  const page = await listNotifications(call, { unread: unreadOnly ? 'true' : 'false', limit: 50 });
  return { page, unreadOnly, now: new Date().toISOString() };
}
