import { setTimeout as sleep } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import { isUnavailable, isUniqueViolation } from '#lib/db/errors.ts';
import { settleAsArticles } from '#lib/db/rows/batch.ts';
import { earlierResult } from '#lib/usecases/act.ts';
import { type ReadArticle, storeArticles } from '#lib/usecases/import-article.ts';

/** An article that was made of an item. */
interface Made {
  itemId: string;
  article: ReadArticle;
}

interface Waiting extends Made {
  resolve(): void;
  reject(error: unknown): void;
}

/** Articles and rows in one transaction at most: it is sent, and held in memory, as a whole. */
const MOST_ARTICLES = 16;
const MOST_ROWS = 10_000;
/** Articles worth a transaction of their own; fewer wait for so long for others. */
const ENOUGH = 8;
const LINGER_MS = 50;

/**
 * Stores articles of batches and settles their items, several in one transaction (group commit): what a transaction
 * and its statements cost besides their rows is a third of what one article takes to store.
 */
export class ArticleStore {
  private readonly waiting: Waiting[] = [];
  private isBusy = false;

  constructor(private readonly db: Db) {}

  /** Resolves when the article is there and its item settled; when it was there before, too. */
  store(made: Made): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ ...made, resolve, reject });
      if (!this.isBusy) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) {
      if (this.waiting.length < ENOUGH) await sleep(LINGER_MS);
      await this.commit(this.nextGroup());
    }
    this.isBusy = false;
  }

  private nextGroup(): Waiting[] {
    let [count, rows] = [0, 0];
    for (const { article } of this.waiting) {
      rows += rowsOf(article);
      if (count === MOST_ARTICLES || (count > 0 && rows > MOST_ROWS)) break;
      count += 1;
    }
    return this.waiting.splice(0, count);
  }

  private async commit(group: readonly Waiting[]): Promise<void> {
    const settled = group.map(({ itemId, article }) => ({ id: itemId, articleId: article.rows.article.id }));
    try {
      await storeArticles(
        this.db,
        group.map(({ article }) => article),
        (tx) => settleAsArticles(tx, settled),
      );
      for (const { resolve } of group) resolve();
    } catch (error) {
      // One of them fails, or is there already: the others are not kept from being stored.
      if (group.length > 1 && !isUnavailable(error)) for (const one of group) await this.commit([one]);
      else for (const one of group) await this.settleAlone(one, error);
    }
  }

  /** What somebody else stored meanwhile is there as well. */
  private async settleAlone({ itemId, article, resolve, reject }: Waiting, error: unknown): Promise<void> {
    try {
      if (!isUniqueViolation(error) || !(await earlierResult(article.call))) return reject(error);
      await settleAsArticles(this.db, [{ id: itemId, articleId: article.rows.article.id }]);
      resolve();
    } catch (unavailable) {
      reject(unavailable);
    }
  }
}

function rowsOf({ rows: { texts, links, flags } }: ReadArticle): number {
  return texts.source.ids.length + texts.target.ids.length + links.length + flags.length;
}
