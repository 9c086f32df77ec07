import type { SentenceVectors } from '#lib/domain/align/vectors.ts';
import { EmbeddingError } from '#lib/embedding/embedding-error.ts';
import { type EmbeddingModel, openModel } from '#lib/embedding/model.ts';
import { embedSides, type Texted } from '#lib/embedding/sides.ts';
import { log } from '#lib/log.ts';

// Next gives routes module graphs of their own: one model for all of them.
const shared = globalThis as typeof globalThis & { relireModel?: Promise<EmbeddingModel | undefined> };

/**
 * What the model in the folder RELIRE_MODEL makes of an article, English first. Undefined without one, and when it
 * cannot be used: that is logged, once for a model that does not open, and words and lengths align the article.
 */
export async function serverVectors(
  source: readonly Texted[],
  target: readonly Texted[],
): Promise<SentenceVectors | undefined> {
  const folder = process.env.RELIRE_MODEL;
  if (!folder) return undefined;
  shared.relireModel ??= openModel(folder).catch(warn);
  const model = await shared.relireModel;
  return model && embedSides(model, source, target).catch(warn);
}

function warn(error: unknown): undefined {
  const detail = error instanceof EmbeddingError ? { reason: error.message } : { err: error };
  log.warn(detail, 'RELIRE_MODEL is not used: sentences are aligned by words and lengths');
}
