import { route } from '#lib/http/route.ts';
import { deleteComment } from '#lib/usecases/discussions/delete-comment.ts';
import { editComment } from '#lib/usecases/discussions/edit-comment.ts';

export const PATCH = route('editComment', ({ call, params, body }) =>
  editComment(call, { ...params, ...body }),
);
export const DELETE = route('deleteComment', ({ call, params }) => deleteComment(call, params));
