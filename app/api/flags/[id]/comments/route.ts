import { route } from '#lib/http/route.ts';
import { addComment } from '#lib/usecases/discussions/add-comment.ts';
import { listComments } from '#lib/usecases/discussions/list-comments.ts';

export const GET = route('listComments', ({ call, params }) => listComments(call, params));
export const POST = route('addComment', ({ call, params, body }) => addComment(call, { ...params, ...body }));
