import { route } from '#lib/http/route.ts';
import { markNotifications } from '#lib/usecases/notifications/mark-notifications.ts';

export const POST = route('markNotifications', ({ call, body }) => markNotifications(call, body));
