import { connect, type Db } from '#lib/db/client.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getArticle } from '#lib/usecases/get-article.ts';
import { importSeed, makeDesk, makePerson } from '#seeds/factories.ts';
import { testDatabase } from '#tests/integration/database.ts';

export interface Newsroom {
  db: Db;
  url: string;
  deskId: string;
  editor: Call & { userId: string };
  lead: Call & { userId: string };
  outsider: Call & { userId: string };
  /** A fresh copy of the seed article. */
  article(): Promise<ArticleJson>;
  close(): Promise<void>;
}

/** A desk with an editor and a lead, and someone of another desk, on a database of its own. */
export async function openNewsroom(poolSize = 10): Promise<Newsroom> {
  const { url, close } = await testDatabase();
  const db = connect(url, poolSize);
  const desk = await makeDesk(db, 'world', 'World');
  const other = await makeDesk(db, 'sport', 'Sport');
  const editor = await makePerson(db, {
    email: 'ed@desk.test',
    name: 'Ed',
    desks: [{ id: desk.id, role: 'editor' }],
  });
  const lead = await makePerson(db, {
    email: 'lea@desk.test',
    name: 'Léa',
    desks: [{ id: desk.id, role: 'lead' }],
  });
  const outsider = await makePerson(db, {
    email: 'out@desk.test',
    name: 'Out',
    desks: [{ id: other.id, role: 'lead' }],
  });
  return {
    db,
    url,
    deskId: desk.id,
    editor,
    lead,
    outsider,
    article: async () => getArticle(editor, { id: (await importSeed(editor, desk.id)).id }),
    close: async () => {
      await db.$disconnect();
      await close();
    },
  };
}

/** The one French sentence that contains these words. */
export function sentenceWith(article: ArticleJson, words: string): SentenceJson {
  const found = article.sentences.filter((row) => row.side === 'target' && row.current.includes(words));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} sentences contain “${words}”`);
  return found[0];
}

/** The one flag of this check on these words. */
export function findingOn(article: ArticleJson, check: string, quote: string): FlagJson {
  const found = article.flags.filter((flag) => flag.check === check && flag.quote.includes(quote));
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} findings of ${check} on “${quote}”`);
  return found[0];
}

/** The problem code that a call is refused with. */
export async function refusal(work: Promise<unknown>): Promise<Problem> {
  try {
    await work;
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('Not refused');
}
