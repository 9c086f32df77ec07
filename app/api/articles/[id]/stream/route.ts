import { route } from '#lib/http/route.ts';
import { eventStream } from '#lib/http/sse.ts';
import { requireArticle } from '#lib/usecases/access.ts';

export const GET = route('streamArticle', async ({ request, call, params }) => {
  const { id, deskId } = await requireArticle(call, params.id, 'article:read');
  return eventStream(request, { deskIds: [deskId], articleId: id });
});
