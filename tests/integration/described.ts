import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openapiDocument } from '#lib/http/openapi.ts';
import { PATHS, type RouteName } from '#lib/http/paths.ts';

const document = openapiDocument();
const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
ajv.addSchema(document, 'openapi');

/** An answer of a route; the text of a stream is not read. */
export interface Answer {
  status: number;
  type: string | undefined;
  text: string;
}

/** Reads an answer to its end, unless it has none. */
export async function answerOf(response: Response): Promise<Answer> {
  const type = response.headers.get('content-type')?.split(';')[0];
  const isStream = type === 'text/event-stream';
  if (isStream) await response.body?.cancel();
  return { status: response.status, type, text: isStream ? '' : await response.text() };
}

/** What an answer has that the OpenAPI document does not say of it: a status, a media type, a shape. */
export function notAsDescribed(name: RouteName, { status, type, text }: Answer): unknown[] {
  const [method = 'GET', path = ''] = PATHS[name].split(' ');
  const responses = ['paths', path, method.toLowerCase(), 'responses'];
  const content = at(...responses, String(status), 'content') as Record<string, { schema?: object }> | null;
  if (at(...responses, String(status)) === null) return [`${status} is not among the answers`];
  if (!content) return text === '' ? [] : [`a body where none is described: ${text.slice(0, 100)}`];
  if ('*/*' in content) return [];
  if (!type || !content[type]) return [`${type} is not described`];
  if (!type.endsWith('json') || !content[type].schema) return [];
  const pointer = [...responses, String(status), 'content', type, 'schema'];
  const valid = ajv.getSchema(
    `openapi#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`,
  );
  if (!valid) throw new Error(`No schema for ${name}`);
  return valid(JSON.parse(text)) ? [] : (valid.errors ?? []);
}

/** A part of the OpenAPI document, references to components followed. */
function at(...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => {
    const object = value as Record<string, unknown> | null;
    const next = object?.[key] ?? null;
    const reference = (next as { $ref?: string } | null)?.$ref;
    return reference ? at(...reference.split('/').slice(1)) : next;
  }, document);
}
