import { ANNOTATION_FORMATS } from '#lib/formats/annotations/formats.ts';
import { attachment } from '#lib/formats/attachment.ts';
import { route } from '#lib/http/route.ts';
import { exportAnnotations } from '#lib/usecases/quality/export-annotations.ts';
import { importAnnotations } from '#lib/usecases/quality/import-annotations.ts';

export const GET = route('exportAnnotations', async ({ call, params, query }) => {
  const { fileName, text } = await exportAnnotations(call, { ...params, ...query });
  return attachment(fileName, ANNOTATION_FORMATS[query.format].mediaType, new TextEncoder().encode(text));
});

export const POST = route('importAnnotations', ({ call, params, body }) =>
  importAnnotations(call, { ...params, ...body }),
);
