import { route } from '#lib/http/route.ts';
import { listNotifications } from '#lib/usecases/notifications/list-notifications.ts';

export const GET = route('listNotifications', ({ call, query }) => listNotifications(call, query));
