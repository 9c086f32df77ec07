import { attachment } from '#lib/formats/attachment.ts';
import { route } from '#lib/http/route.ts';
import { getText } from '#lib/usecases/get-text.ts';

export const GET = route('getText', async ({ call, params }) => {
  const { fileName, mediaType, bytes } = await getText(call, params);
  return attachment(fileName, mediaType, bytes);
});
