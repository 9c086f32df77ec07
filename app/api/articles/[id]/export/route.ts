import { attachment } from '#lib/formats/attachment.ts';
import { FORMATS } from '#lib/formats/formats.ts';
import { route } from '#lib/http/route.ts';
import { exportArticle } from '#lib/usecases/export-article.ts';
import { getExport } from '#lib/usecases/get-export.ts';

export const GET = route('getExport', ({ call, params, query }) =>
  getExport(call, {
    id: params.id,
    ...query,
    flags: query.flags === 'true',
    settleApproved: query.settleApproved === 'true',
  }),
);

export const POST = route('exportArticle', async ({ call, params, body }) => {
  const { fileName, bytes } = await exportArticle(call, { id: params.id, ...body });
  return attachment(fileName, FORMATS[body.format].mediaType, bytes);
});
