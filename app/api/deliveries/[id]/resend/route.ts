import { route } from '#lib/http/route.ts';
import { resendDelivery } from '#lib/usecases/webhooks/resend-delivery.ts';

export const POST = route('resendDelivery', ({ call, params }) => resendDelivery(call, params.id));
