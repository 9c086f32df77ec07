import { route } from '#lib/http/route.ts';
import { createView, listViews } from '#lib/usecases/views/views.ts';

export const GET = route('listViews', ({ call, query }) => listViews(call, query));
export const POST = route('createView', ({ call, body }) => createView(call, body));
