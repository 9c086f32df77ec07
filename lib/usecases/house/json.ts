import type { Dismissal, Term } from '#lib/db/generated/client.ts';
import type { DismissalJson, TermJson } from '#lib/http/contract/house.ts';

/** What a query must include for `toTermJson` and `toDismissalJson`. */
export const BY = { createdBy: { select: { id: true, name: true } } } as const;

export function toTermJson(row: Term & { createdBy: { id: string; name: string } }): TermJson {
  const { id, kind, source, target, matchCase, note, createdBy, createdAt } = row;
  return { id, kind, source, target, matchCase, note, createdBy, createdAt: createdAt.toISOString() };
}

export function toDismissalJson(
  row: Dismissal & {
    createdBy: { id: string; name: string };
    article: { id: string; title: string } | null;
  },
): DismissalJson {
  const { id, scope, check, quote, reason, article, createdBy, createdAt } = row;
  return { id, scope, check, quote, reason, article, createdBy, createdAt: createdAt.toISOString() };
}
