import { access, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SentenceVectors } from '#lib/domain/align/vectors.ts';
import { EmbeddingError } from '#lib/embedding/embedding-error.ts';
import { loadPackages, type Onnx, type OnnxSession, type OnnxTensor } from '#lib/embedding/packages.ts';
import { type Pooling, poolingOf, poolTokens } from '#lib/embedding/pooling.ts';

/** Where exports for transformers keep the network, the exact one before the quantised one. */
const MODEL_FILES = ['model.onnx', 'onnx/model.onnx', 'model_quantized.onnx', 'onnx/model_quantized.onnx'];
/** Tokens of a text that are read: sentences have a tenth of them, and memory grows with the square. */
const MOST_TOKENS = 256;
/** Tokens that go through the network at once, padding included. */
const BATCH_TOKENS = 4096;

/** A model that turns sentences of several languages into vectors. */
export interface EmbeddingModel {
  /**
   * A vector of length 1 for each text, the same for the same list of texts.
   * @throws {EmbeddingError} when the network fails or gives what are no vectors
   */
  embed(texts: readonly string[]): Promise<SentenceVectors>;
}

/**
 * Opens a model from a folder as transformers export it: `model.onnx` (here or under `onnx/`), `tokenizer.json`, and
 * if they are there `tokenizer_config.json`, `config.json` and `1_Pooling/config.json`. Nothing is downloaded.
 *
 * @throws {EmbeddingError} when the folder is no model, or the packages that run it are not installed
 */
export async function openModel(folder: string): Promise<EmbeddingModel> {
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new EmbeddingError(`${folder} is not a folder with a model.`);
  const file = await firstOf(MODEL_FILES.map((name) => join(/* turbopackIgnore: true */ folder, name)));
  if (!file) throw new EmbeddingError(`${folder} holds no model: there must be a ${MODEL_FILES[0]}.`);
  const tokenizerJson = await readJson(join(folder, 'tokenizer.json'));
  if (!tokenizerJson) throw new EmbeddingError(`${folder} holds no tokenizer.json that can be read.`);
  const [tokenizerConfig, config, pooling] = await Promise.all([
    readJson(join(folder, 'tokenizer_config.json')),
    readJson(join(folder, 'config.json')),
    readJson(join(folder, '1_Pooling', 'config.json')),
  ]);
  const { onnx, tokenizers } = loadPackages();
  const session = await orSayWhy(`${file} is not a model that can be run`, () =>
    onnx.InferenceSession.create(file, { executionProviders: ['cpu'] }),
  );
  const tokenizer = await orSayWhy(
    `${join(folder, 'tokenizer.json')} is not a tokenizer that can be used`,
    async () => new tokenizers.Tokenizer(tokenizerJson, tokenizerConfig ?? {}),
  );
  const most = Math.min(
    MOST_TOKENS,
    ...[tokenizerConfig?.model_max_length, config?.max_position_embeddings].flatMap((value) =>
      typeof value === 'number' && value >= 2 ? [value] : [],
    ),
  );
  return new OnnxModel(onnx, session, {
    encode: (text) => shortened(tokenizer.encode(text).ids, most),
    padding: typeof config?.pad_token_id === 'number' ? config.pad_token_id : 0,
    pooling: poolingOf(session, pooling),
  });
}

interface Reading {
  encode(text: string): readonly number[];
  padding: number;
  pooling: Pooling;
}

class OnnxModel implements EmbeddingModel {
  constructor(
    private readonly onnx: Onnx,
    private readonly session: OnnxSession,
    private readonly reading: Reading,
  ) {
    const unknown = session.inputNames.filter((name) => !(name in INPUTS));
    if (unknown.length > 0 || !session.inputNames.includes('input_ids'))
      throw new EmbeddingError(
        `The model reads ${session.inputNames.join(', ')}, where one of sentences reads ${Object.keys(INPUTS).join(', ')}.`,
      );
  }

  async embed(texts: readonly string[]): Promise<SentenceVectors> {
    const encoded = [...new Set(texts)].map((text) => ({ text, ids: this.reading.encode(text) }));
    // Texts of like length together: little of a batch is padding.
    encoded.sort((a, b) => a.ids.length - b.ids.length);
    const vectors = new Map<string, Float32Array>();
    for (const batch of inBatches(encoded.filter(({ ids }) => ids.length > 0))) {
      const found = await this.run(batch.map(({ ids }) => ids));
      for (const [at, { text }] of batch.entries()) {
        const vector = found[at];
        if (vector) vectors.set(text, unit(vector));
      }
    }
    return vectors;
  }

  private async run(batch: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const width = Math.max(...batch.map((ids) => ids.length));
    const feeds: Record<string, OnnxTensor> = {};
    for (const name of this.session.inputNames) {
      const data = new BigInt64Array(batch.length * width);
      for (const [row, ids] of batch.entries())
        for (let at = 0; at < width; at++)
          data[row * width + at] = BigInt(INPUTS[name]?.(ids[at]) ?? this.reading.padding);
      feeds[name] = new this.onnx.Tensor('int64', data, [batch.length, width]);
    }
    const { pooling } = this.reading;
    const outputs = await orSayWhy('The model could not be run', () =>
      this.session.run(feeds, [pooling.output]),
    );
    return poolTokens(
      outputs[pooling.output],
      batch.map((ids) => ids.length),
      pooling,
    );
  }
}

/** What stands in each input at a place that holds a token or, undefined, padding; null is the padding's own number. */
const INPUTS: Record<string, (id: number | undefined) => number | null> = {
  input_ids: (id) => id ?? null,
  attention_mask: (id) => (id === undefined ? 0 : 1),
  token_type_ids: () => 0,
};

/** The first tokens of a text that is too long, and its last, which marks the end. */
function shortened(ids: readonly number[], most: number): readonly number[] {
  return ids.length <= most ? ids : [...ids.slice(0, most - 1), ...ids.slice(-1)];
}

/** Lists of texts, rising in length, of which each has few enough tokens for one run. */
function inBatches<T extends { ids: readonly number[] }>(rising: readonly T[]): T[][] {
  const batches: T[][] = [];
  let batch: T[] = [];
  for (const one of rising) {
    if (batch.length > 0 && (batch.length + 1) * one.ids.length > BATCH_TOKENS) {
      batches.push(batch);
      batch = [];
    }
    batch.push(one);
  }
  return batch.length > 0 ? [...batches, batch] : batches;
}

function unit(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (!Number.isFinite(squares)) throw new EmbeddingError('The model gives what are no numbers.');
  return squares === 0 ? vector : vector.map((value) => value / Math.sqrt(squares));
}

async function firstOf(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return path;
  }
  return undefined;
}

/** Undefined when the file is not there or is not an object. */
async function readJson(path: string): Promise<Record<string, unknown> | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

async function orSayWhy<T>(sentence: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new EmbeddingError(`${sentence}: ${reason}`);
  }
}
