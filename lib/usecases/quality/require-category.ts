import type { Category } from '#lib/domain/rubric.ts';
import { offeredOf, wantsNote } from '#lib/domain/typology.ts';
import { Problem } from '#lib/http/problem.ts';
import type { Act } from '#lib/usecases/act.ts';
import { typologyFor } from './rubric-of.ts';

/**
 * Requires that the desk offers a category, and that what says too little by itself comes with a note.
 * @throws Problem `category-off`, `note-wanted`
 */
export async function requireCategory({ tx, article }: Act, category: Category, note: string): Promise<void> {
  const desk = await tx.desk.findUniqueOrThrow({ where: { id: article.deskId }, select: { rubric: true } });
  if (!offeredOf(typologyFor(article, desk)).includes(category)) throw new Problem(409, 'category-off');
  if (wantsNote(category) && note.trim() === '') throw new Problem(400, 'note-wanted');
}
