import { route } from '#lib/http/route.ts';
import { createView, listViews } from '#lib/usecases/views/views.ts';

export const GET = route('listViews', ({ call, params }) => listViews(call, params));
export const POST = route('createView', ({ call, params, body }) => createView(call, { ...params, ...body }));
