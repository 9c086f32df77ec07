import { route } from '#lib/http/route.ts';
import { receiveFile } from '#lib/usecases/receive-file.ts';

export const POST = route('readFile', ({ call, body }) =>
  receiveFile(call, { name: body.name, bytes: Buffer.from(body.content, 'base64') }),
);
