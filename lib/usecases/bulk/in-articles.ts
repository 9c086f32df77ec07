import type { ArticleEvent } from '#lib/domain/history.ts';
import { Problem } from '#lib/http/problem.ts';
import { type Act, perform, performTogether } from '#lib/usecases/act.ts';
import type { Call } from '#lib/usecases/call.ts';

export interface Refused {
  id: string;
  /** Problem code. */
  code: string;
}

export interface BulkResult {
  done: number;
  refused: Refused[];
}

interface Bulk {
  bulkId: string;
  type: ArticleEvent;
}

/**
 * Does one thing in each of several articles, one transaction and one event an article, all under one bulk id
 * (decision 13). What one article refuses as a whole is told of its items, and the others go on.
 * @param articles ids of what is to change, by article
 */
export async function inArticles(
  call: Call,
  { bulkId, type }: Bulk,
  articles: ReadonlyMap<string, readonly string[]>,
  work: (act: Act, ids: readonly string[]) => Promise<BulkResult>,
): Promise<BulkResult> {
  const sum: BulkResult = { done: 0, refused: [] };
  for (const [articleId, ids] of articles) {
    try {
      const { result } = await perform(callFor(call, articleId), { articleId, type, bulkId }, async (act) => {
        const given = await work(act, ids);
        if (given.done === 0) act.unchanged = true;
        return given;
      });
      sum.done += result.done;
      sum.refused.push(...result.refused);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      sum.refused.push(...ids.map((id) => ({ id, code: error.code })));
    }
  }
  return sum;
}

/** Carries what stands in the way out of a transaction that is not to stand. */
class InTheWay extends Error {
  readonly refused: Refused[];

  constructor(refused: Refused[]) {
    super('Not all of it can be done');
    this.refused = refused;
  }
}

/** The same, all or nothing: where anything is refused, that is told and nothing is done. */
export async function inAllArticles(
  call: Call,
  bulk: Bulk,
  articles: ReadonlyMap<string, readonly string[]>,
  work: (act: Act, ids: readonly string[]) => Promise<BulkResult>,
): Promise<BulkResult> {
  try {
    const results = await performTogether(
      call,
      bulk,
      [...articles.keys()],
      async (act) => {
        const ids = articles.get(act.article.id) ?? [];
        try {
          return await work(act, ids);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          return { done: 0, refused: ids.map((id) => ({ id, code: error.code })) };
        }
      },
      (given) => {
        const refused = given.flatMap((one) => one.refused);
        if (refused.length > 0) throw new InTheWay(refused);
      },
    );
    return { done: results.reduce((sum, { done }) => sum + done, 0), refused: [] };
  } catch (error) {
    if (error instanceof InTheWay) return { done: 0, refused: error.refused };
    throw error;
  }
}

/** Each article remembers its own part of a request, so that a retry does what is missing. */
function callFor(call: Call, articleId: string): Call {
  const { idempotency } = call;
  if (!idempotency) return call;
  return { ...call, idempotency: { ...idempotency, key: `${idempotency.key}:${articleId}` } };
}

/** Values by key, in the order in which the keys are first met. */
export function groupBy<T>(values: readonly T[], keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
