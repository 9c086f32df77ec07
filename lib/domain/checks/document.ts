import type { CheckDocument } from '#lib/domain/checks/check.ts';

/** A sentence that stays in the article, and its link. */
export interface LinkedSentence {
  link: string | number;
  text: string;
}

/**
 * What checks read of an article: each target sentence with the source sentences of its link. A source sentence whose
 * link has no target counts as not rendered after the last target sentence of the link before it.
 *
 * Both sides in reading order.
 */
export function checkDocument(
  source: readonly LinkedSentence[],
  target: readonly (LinkedSentence & { paragraph: number })[],
): CheckDocument {
  const sourcesOf = new Map<string | number, string[]>();
  for (const { link, text } of source) {
    const known = sourcesOf.get(link);
    if (known) known.push(text);
    else sourcesOf.set(link, [text]);
  }
  const sentences = target.map(({ link, text, paragraph }) => ({
    text,
    paragraph,
    sources: sourcesOf.get(link) ?? [],
    unrendered: [] as string[],
  }));
  const lastOf = new Map(sentences.map((sentence, index) => [target[index]?.link, sentence]));
  let before = sentences[0];
  for (const { link, text } of source) {
    const own = lastOf.get(link);
    if (own) before = own;
    else before?.unrendered.push(text);
  }
  return { sentences };
}
