import { z } from 'zod';

/** Who may call a route at all; what they may do with a given row is decided by the use case. */
export type Access = 'public' | 'signed-in' | 'admin';

/** What one route takes and gives. Absent schemas mean: nothing there. */
export interface RouteContract {
  summary: string;
  tag: string;
  access: Access;
  params?: z.ZodObject;
  query?: z.ZodObject;
  body?: z.ZodType;
  /** Of the 2xx answer; `null` is 204; a media type string is a non-JSON answer. */
  answer: z.ZodType | null | string;
  status?: 200 | 201 | 204;
  /** Largest body accepted, in bytes; 256 kB unless told. */
  maxBytes?: number;
  /** Stable problem codes that the route itself can answer, besides those that every route can. */
  problems?: readonly string[];
}

/** Keeps the literal types of a contract, so that route handlers and the client are typed by it. */
export function contract<const C extends RouteContract>(value: C): C {
  return value;
}

/** A UUID in a path or body. */
export const id = z.uuid();
/** An instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
export const idParams = z.object({ id });
/** Who did something, as everybody on the desk may see it. */
export const personSchema = z.object({ id, name: z.string() });
/** Keyset pages: pass `nextCursor` back as `cursor`. */
export const pageQuery = z.object({
  cursor: z.string().max(400).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
});
export function pageOf<T extends z.ZodType>(item: T) {
  return z.object({ items: z.array(item), nextCursor: z.string().nullable() });
}
/** Free text that people type: no NUL, no lone surrogate (both refused with 400 `bad-characters`). */
export function typed(max: number) {
  return z.string().max(max);
}
