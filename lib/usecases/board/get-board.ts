import { summariseArticles } from '#lib/db/rows/article-summary.ts';
import { countGivenSentences, countWords, listGivenArticles, listUnassigned } from '#lib/db/rows/board.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import { authorise } from '#lib/usecases/access.ts';
import type { Call } from '#lib/usecases/call.ts';
import { listMembers } from '#lib/usecases/people/list-members.ts';

/** Articles that nobody has, shown beside those that somebody has. */
const UNASSIGNED_SHOWN = 50;

/**
 * Who has what of the open articles of a desk. Someone who left the desk and still has articles is there too.
 * @throws Problem `not-found` for a desk one is not on
 */
export async function getBoard(call: Call, { id }: { id: string }): Promise<AnswerOf<'getBoard'>> {
  authorise(call, 'desk:read', id);
  const [members, given, sentences, unassigned] = await Promise.all([
    listMembers(call, id),
    listGivenArticles(call.db, id),
    countGivenSentences(call.db, id),
    listUnassigned(call.db, id, UNASSIGNED_SHOWN),
  ]);
  const ids = [...new Set([...given, ...unassigned.ids])];
  const [summaries, words] = await Promise.all([summariseArticles(call.db, ids), countWords(call.db, ids)]);
  const articles = ids.flatMap((articleId) => {
    const summary = summaries.get(articleId);
    return summary ? { ...summary, words: 0, wordsLeft: 0, ...words.get(articleId) } : [];
  });
  const people = new Map(
    members.items.map(({ user, role }) => [user.id, { ...user, role, wordsLeft: 0, sentences: 0 }]),
  );
  const others = articles.flatMap(({ assignee, secondReader }) => [assignee, secondReader]);
  for (const person of [...others, ...sentences]) {
    if (person && !people.has(person.id)) {
      const { id: personId, name } = person;
      people.set(personId, { id: personId, name, role: 'editor' as const, wordsLeft: 0, sentences: 0 });
    }
  }
  for (const { id: personId, count } of sentences) {
    const person = people.get(personId);
    if (person) person.sentences = count;
  }
  for (const { assignee, wordsLeft } of articles) {
    const person = assignee && people.get(assignee.id);
    if (person) person.wordsLeft += wordsLeft;
  }
  return {
    people: [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr')),
    articles,
    unassigned: unassigned.count,
  };
}
