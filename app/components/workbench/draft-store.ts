import type { Draft } from '#lib/domain/editing/save-queue.ts';

const STORE = 'drafts';

/** Where typed text waits until the server has it. */
export interface DraftStore {
  keep(draft: Draft): void;
  forget(sentenceId: string): void;
  all(): Promise<Draft[]>;
}

/**
 * Drafts of one person in one article, in IndexedDB: it outlives the tab, the browser and the network. Where
 * the browser refuses (some private windows), drafts live as long as the page.
 */
export function openDrafts(userId: string, articleId: string): DraftStore {
  const opening = openDatabase().catch(() => null);
  const keyOf = (sentenceId: string) => [userId, articleId, sentenceId];

  // Writes go in the order of the calls: transactions of one store follow one another.
  function write(work: (store: IDBObjectStore) => void): void {
    void opening.then((database) => {
      if (!database) return;
      const transaction = database.transaction(STORE, 'readwrite', { durability: 'relaxed' });
      work(transaction.objectStore(STORE));
      // At once, not at the end of the task: the tab may be killed.
      transaction.commit();
    });
  }

  return {
    keep: (draft) => write((store) => store.put(draft, keyOf(draft.sentenceId))),
    forget: (sentenceId) => write((store) => store.delete(keyOf(sentenceId))),
    all: async () => {
      const database = await opening;
      if (!database) return [];
      const range = IDBKeyRange.bound([userId, articleId], [userId, articleId, []]);
      return answerOf<Draft[]>(database.transaction(STORE).objectStore(STORE).getAll(range));
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open('relire', 1);
  request.onupgradeneeded = () => request.result.createObjectStore(STORE);
  return answerOf(request);
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
