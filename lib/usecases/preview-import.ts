import { cleanArticle } from '#lib/domain/clean-article.ts';
import { countWords, looksSwapped, type Side } from '#lib/domain/ingest.ts';
import { metadataOf, proposedTitle } from '#lib/domain/metadata.ts';
import { guessLanguage } from '#lib/domain/text/language.ts';
import type { ImportPreviewJson } from '#lib/http/contract/articles.ts';
import { readTexts } from './import-article.ts';

/** As much of the article as is shown: what comes after it is treated alike. */
const SHOWN = 20_000;

/** What import would make of two texts. Stores nothing and looks at nothing else, so everybody may. */
export async function previewImport(input: Parameters<typeof readTexts>[0]): Promise<ImportPreviewJson> {
  const { texts } = readTexts(input);
  const read = (side: Side) => {
    const { content, steps, sentences } = texts[side];
    const kept = sentences.filter((sentence) => sentence.stepId === null);
    const asArticle = cleanArticle(
      '',
      {},
      kept.map((sentence) => ({ ...sentence, current: sentence.text })),
    );
    return {
      language: guessLanguage(content).language,
      steps,
      sentences: kept.length,
      words: countWords(sentences),
      after: asArticle.paragraphs.join('\n').slice(0, SHOWN),
    };
  };
  const [source, target] = [read('source'), read('target')];
  return {
    ...proposedTitle(source.steps, target.steps),
    swapped: looksSwapped(texts.source.content, texts.target.content),
    source,
    target,
    metadata: metadataOf(source.steps, target.steps),
  };
}
