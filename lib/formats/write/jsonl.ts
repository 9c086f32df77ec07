import type { ParallelArticle } from '#lib/domain/parallel-article.ts';

/**
 * A parallel corpus with post-edits, one link a line: source, what the machine wrote, what people made of it, and
 * the MQM annotations with their ranges in the final wording of their sentence.
 */
export function toJsonl({ clean, units }: ParallelArticle): string {
  return units
    .map(({ id, paragraph, source, machine, final, status, changed, sentences }) => {
      const flags = sentences.flatMap(({ current, flags: own }) =>
        own.map(({ category, severity, state, quote, note, range }) => ({
          category,
          severity,
          state,
          quote,
          note,
          sentence: current,
          range,
        })),
      );
      const record = {
        article: clean.title,
        id,
        paragraph,
        source,
        machine,
        final,
        status,
        changed: changed?.at.toISOString() ?? null,
        flags,
      };
      return `${JSON.stringify(record)}\n`;
    })
    .join('');
}
