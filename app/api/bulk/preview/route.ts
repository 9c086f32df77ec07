import { route } from '#lib/http/route.ts';
import { previewBulk } from '#lib/usecases/bulk/preview-bulk.ts';

export const POST = route('previewBulk', ({ call, body }) => previewBulk(call, body));
