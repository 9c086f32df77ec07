import { type SentenceVectors, textsToEmbed } from '#lib/domain/align/vectors.ts';
import type { EmbeddingModel } from '#lib/embedding/model.ts';

export interface Texted {
  readonly text: string;
}

/**
 * The vectors that `alignSentences` wants for both sides of an article, English first.
 *
 * @throws {EmbeddingError} see `EmbeddingModel.embed`
 */
export function embedSides(
  model: EmbeddingModel,
  source: readonly Texted[],
  target: readonly Texted[],
): Promise<SentenceVectors> {
  const texts = (side: readonly Texted[]) => side.map(({ text }) => text);
  return model.embed([...textsToEmbed(texts(source), 'en'), ...textsToEmbed(texts(target), 'fr')]);
}
