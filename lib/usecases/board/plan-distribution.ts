import { countWords, listUnassigned } from '#lib/db/rows/board.ts';
import { distribute } from '#lib/domain/distribute.ts';
import type { AnswerOf, BodyOf } from '#lib/http/contract/routes.ts';
import { Problem } from '#lib/http/problem.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { getBoard } from './get-board.ts';

/**
 * Who would get which of the articles that nobody has: due first, each to the one of these people who has least left
 * to read. Changes nothing; `assignArticles` does what it says.
 * @throws Problem `not-found` for a desk one is not on or a person who is not on it, `forbidden` for editors
 */
export async function planDistribution(
  call: Call,
  { id, people: wanted, count }: BodyOf<'planDistribution'> & { id: string },
): Promise<AnswerOf<'planDistribution'>> {
  authorise(call, 'article:assign', id);
  const [board, { ids }] = await Promise.all([getBoard(call, { id }), listUnassigned(call.db, id, count)]);
  const people = [...new Set(wanted)].map((person) => board.people.find((one) => one.id === person));
  const known = people.flatMap((person) => person ?? []);
  if (known.length < people.length) throw new Problem(404, 'not-found');
  const [words, articles] = await Promise.all([
    countWords(call.db, ids),
    call.db.article.findMany({ where: { id: { in: ids } }, select: { id: true, title: true } }),
  ]);
  const titleOf = new Map(articles.map((article) => [article.id, article.title]));
  const wordsOf = (articleId: string) => words.get(articleId)?.wordsLeft ?? 0;
  const given = distribute(
    ids.map((articleId) => ({ id: articleId, words: wordsOf(articleId) })),
    known.map((person) => ({ id: person.id, words: person.wordsLeft })),
  );
  const items = ids.flatMap((articleId) => {
    const person = known.find((one) => one.id === given.get(articleId));
    const assignee = person && { id: person.id, name: person.name };
    return assignee
      ? { id: articleId, title: titleOf.get(articleId) ?? '', words: wordsOf(articleId), assignee }
      : [];
  });
  return {
    items,
    loads: known.map((person) => ({
      id: person.id,
      name: person.name,
      before: person.wordsLeft,
      after: items
        .filter(({ assignee }) => assignee.id === person.id)
        .reduce((sum, item) => sum + item.words, person.wordsLeft),
    })),
  };
}
