import { route } from '#lib/http/route.ts';
import { previewImport } from '#lib/usecases/preview-import.ts';

export const POST = route('previewImport', ({ body }) => previewImport(body));
