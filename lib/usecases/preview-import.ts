import { countWords, ingest, looksSwapped, type Side } from '#lib/domain/ingest.ts';
import { metadataOf, proposedTitle } from '#lib/domain/metadata.ts';
import { guessLanguage } from '#lib/domain/text/language.ts';
import type { ImportPreviewJson } from '#lib/http/contract/articles.ts';

/** What import would make of two texts. Stores nothing and looks at nothing else, so everybody may. */
export async function previewImport(input: { source: string; target: string }): Promise<ImportPreviewJson> {
  const read = (side: Side) => {
    const { content, steps, sentences } = ingest(input[side], side);
    return {
      language: guessLanguage(content).language,
      steps,
      sentences: sentences.filter((sentence) => sentence.stepId === null).length,
      words: countWords(sentences),
    };
  };
  const [source, target] = [read('source'), read('target')];
  return {
    ...proposedTitle(source.steps, target.steps),
    swapped: looksSwapped(input.source, input.target),
    source,
    target,
    metadata: metadataOf(source.steps, target.steps),
  };
}
