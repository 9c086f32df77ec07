/** Why a model cannot be used, in one sentence. */
export class EmbeddingError extends Error {
  override name = 'EmbeddingError';
}
