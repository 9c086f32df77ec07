import { EmbeddingError } from '#lib/embedding/embedding-error.ts';
import type { OnnxTensor } from '#lib/embedding/packages.ts';

/** How the vector of a text comes from what the network gives. */
export interface Pooling {
  /** The output that is read. */
  output: string;
  /** What to make of an output that has a vector for each token: their mean, or the first. */
  tokens: 'mean' | 'first';
}

/**
 * A model says itself what is to be read: the output `sentence_embedding`; else, with `1_Pooling/config.json` of
 * sentence-transformers asking for the first token (LaBSE), the output `pooler_output` or that token; else the mean.
 */
export function poolingOf(
  { outputNames }: { readonly outputNames: readonly string[] },
  config: Record<string, unknown> | undefined,
): Pooling {
  const first = config?.pooling_mode_cls_token === true;
  const tokens = first ? 'first' : 'mean';
  const preferred = ['sentence_embedding', ...(first ? ['pooler_output'] : []), 'last_hidden_state'];
  const output = preferred.find((name) => outputNames.includes(name)) ?? outputNames[0];
  if (output === undefined) throw new EmbeddingError('The model has no output.');
  return { output, tokens };
}

/**
 * One vector a text.
 *
 * @param lengths how many tokens of each text are not padding
 * @throws {EmbeddingError} when the output has neither a vector a text nor one a token
 */
export function poolTokens(
  output: OnnxTensor | undefined,
  lengths: readonly number[],
  { tokens }: Pooling,
): Float32Array[] {
  const data = output?.data;
  const dims = output?.dims ?? [];
  const size = dims.at(-1) ?? 0;
  const width = dims.length === 3 ? (dims[1] ?? 0) : 1;
  const fits = (dims.length === 2 || dims.length === 3) && dims[0] === lengths.length && size > 0;
  if (!(data instanceof Float32Array) || !fits)
    throw new EmbeddingError(
      `The model gives ${output?.type ?? 'nothing'} of shape [${dims.join(', ')}], where vectors of sentences or tokens in float32 are wanted.`,
    );
  return lengths.map((length, text) => {
    const used = dims.length === 2 || tokens === 'first' ? 1 : Math.min(width, length);
    const vector = new Float32Array(size);
    for (let token = 0; token < used; token++)
      for (let at = 0; at < size; at++)
        vector[at] = (vector[at] ?? 0) + (data[(text * width + token) * size + at] ?? 0) / used;
    return vector;
  });
}
