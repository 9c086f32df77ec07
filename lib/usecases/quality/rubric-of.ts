import type { Article, Desk } from '#lib/db/generated/client.ts';
import { DEFAULT_RUBRIC } from '#lib/domain/mqm.ts';
import { type RubricJson, rubricChoicesSchema, rubricSchema } from '#lib/http/contract/quality.ts';

/** The rubric of a desk: its choices over MQM Core. Choices that are no longer offered count as not made. */
export function rubricOf(desk: Pick<Desk, 'rubric'>): RubricJson {
  const { severities, categories, passMark } = choicesIn(desk);
  return {
    severities: { ...DEFAULT_RUBRIC.severities, ...severities },
    categories: { ...DEFAULT_RUBRIC.categories, ...categories },
    passMark,
  };
}

/** Where a desk departs from MQM Core. */
export function choicesIn(desk: Pick<Desk, 'rubric'>) {
  return rubricChoicesSchema.catch({ severities: {}, categories: {}, passMark: null }).parse(desk.rubric);
}

/** The rubric that an article was delivered with; null while it follows its desk. */
export function frozenRubric(article: Pick<Article, 'rubric'>): RubricJson | null {
  return rubricSchema.safeParse(article.rubric).data ?? null;
}
