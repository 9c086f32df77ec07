import type { Prisma } from '#lib/db/generated/client.ts';

/** Of an article, flags that a person stands by: raised and not dismissed, or found by a check and held to be right. */
export function errorsOf(articleId: string): Prisma.FlagWhereInput {
  return {
    articleId,
    sentence: { stepId: null },
    OR: [
      { check: null, state: { in: ['open', 'confirmed', 'fixed'] } },
      { check: { not: null }, state: { in: ['confirmed', 'fixed'] } },
    ],
  };
}

/** Without the findings that a kept correction among them answers: the two are one error. */
export function countedOnce<T extends { id: string; answers: readonly string[] }>(flags: readonly T[]): T[] {
  const answered = new Set(flags.flatMap(({ answers }) => answers));
  return flags.filter(({ id }) => !answered.has(id));
}
