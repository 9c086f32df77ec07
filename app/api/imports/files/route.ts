import { route } from '#lib/http/route.ts';
import { readFile } from '#lib/usecases/read-file.ts';

export const POST = route('readFile', ({ body }) =>
  readFile({ name: body.name, bytes: Buffer.from(body.content, 'base64') }),
);
