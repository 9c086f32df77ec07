import { attachment } from '#lib/formats/attachment.ts';
import { zipStream } from '#lib/formats/write/zip.ts';
import { route } from '#lib/http/route.ts';
import { exportSelection } from '#lib/usecases/export-selection.ts';

export const POST = route('exportSelection', async ({ call, body }) => {
  const { total, entries } = await exportSelection(call, body);
  const response = attachment('relire-articles.zip', 'application/zip', zipStream(entries));
  // How many articles there will be: for whoever shows how far it is.
  response.headers.set('x-relire-articles', String(total));
  return response;
});
