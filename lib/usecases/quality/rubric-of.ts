import type { Article, Desk } from '#lib/db/generated/client.ts';
import { DEFAULT_RUBRIC } from '#lib/domain/mqm.ts';
import { type TypologyEntry, typologyOf } from '#lib/domain/typology.ts';
import { type RubricJson, rubricChoicesSchema, rubricSchema } from '#lib/http/contract/quality.ts';

/** The rubric of a desk: its choices over MQM Core. Choices that are no longer offered count as not made. */
export function rubricOf(desk: Pick<Desk, 'rubric'>): RubricJson {
  const { severities, categories, passMark, typology } = choicesIn(desk);
  return {
    severities: { ...DEFAULT_RUBRIC.severities, ...severities },
    categories: { ...DEFAULT_RUBRIC.categories, ...categories },
    passMark,
    typology: typologyOf(typology),
  };
}

/** Where a desk departs from MQM Core. */
export function choicesIn(desk: Pick<Desk, 'rubric'>) {
  const none = { severities: {}, categories: {}, passMark: null, typology: [] };
  return rubricChoicesSchema.catch(none).parse(desk.rubric);
}

/** The rubric that an article was delivered with; null while it follows its desk. */
export function frozenRubric(article: Pick<Article, 'rubric'>): RubricJson | null {
  const rubric = rubricSchema.safeParse(article.rubric).data;
  return rubric ? { ...rubric, typology: typologyOf(rubric.typology) } : null;
}

/** The categories of an article: those of the day of its delivery, else those of its desk. */
export function typologyFor(article: Pick<Article, 'rubric'>, desk: Pick<Desk, 'rubric'>): TypologyEntry[] {
  return (frozenRubric(article) ?? rubricOf(desk)).typology;
}
