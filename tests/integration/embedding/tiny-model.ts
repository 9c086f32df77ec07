import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Words that mean the same, whatever their language: the model gives them one vector. */
export type Meaning = readonly string[];

/**
 * Writes a model of a few kilobytes that is one in every other respect: an ONNX network that looks a vector up for
 * each token, and a tokenizer of whole words. Each meaning has a direction of its own.
 */
export function writeTinyModel(folder: string, meanings: readonly Meaning[]): void {
  mkdirSync(folder, { recursive: true });
  const vocabulary: Record<string, number> = { '[PAD]': 0, '[UNK]': 1 };
  const rows: Float32Array[] = [new Float32Array(DIMENSION), new Float32Array(DIMENSION)];
  for (const [at, words] of meanings.entries()) {
    for (const word of words) {
      vocabulary[word] = rows.length;
      rows.push(directionOf(at));
    }
  }
  writeFileSync(join(folder, 'model.onnx'), encodeLookup(rows));
  writeFileSync(join(folder, 'tokenizer.json'), JSON.stringify(wordTokenizer(vocabulary)));
  writeFileSync(
    join(folder, 'config.json'),
    JSON.stringify({ pad_token_id: 0, max_position_embeddings: 64 }),
  );
}

const DIMENSION = 32;

/** A direction by number, the same in every run; two of them are nearly at right angles. */
function directionOf(number: number): Float32Array {
  let state = (number + 1) * 7919;
  return Float32Array.from({ length: DIMENSION }, () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647 - 0.5;
  });
}

function wordTokenizer(vocab: Record<string, number>): object {
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: [],
    normalizer: { type: 'Lowercase' },
    pre_tokenizer: { type: 'Whitespace' },
    post_processor: null,
    decoder: null,
    model: { type: 'WordLevel', vocab, unk_token: '[UNK]' },
  };
}

/** `last_hidden_state = Gather(table, input_ids)` in the protocol buffers of onnx.proto3. */
function encodeLookup(rows: readonly Float32Array[]): Buffer {
  const raw = Buffer.concat(rows.map((row) => Buffer.from(row.buffer)));
  const table = message(
    number(1, rows.length),
    number(1, DIMENSION),
    number(2, FLOAT),
    bytes(8, 'table'),
    bytes(9, raw),
  );
  const gather = message(
    bytes(1, 'table'),
    bytes(1, 'input_ids'),
    bytes(2, 'last_hidden_state'),
    bytes(4, 'Gather'),
  );
  const graph = message(
    bytes(1, gather),
    bytes(2, 'lookup'),
    bytes(5, table),
    bytes(11, tensor('input_ids', INT64, ['batch', 'tokens'])),
    bytes(11, tensor('attention_mask', INT64, ['batch', 'tokens'])),
    bytes(12, tensor('last_hidden_state', FLOAT, ['batch', 'tokens', DIMENSION])),
  );
  return message(number(1, 8), bytes(7, graph), bytes(8, message(number(2, 13))));
}

const FLOAT = 1;
const INT64 = 7;

function tensor(name: string, type: number, dims: readonly (string | number)[]): Buffer {
  const shape = message(
    ...dims.map((dim) => bytes(1, message(typeof dim === 'number' ? number(1, dim) : bytes(2, dim)))),
  );
  return message(bytes(1, name), bytes(2, message(bytes(1, message(number(1, type), bytes(2, shape))))));
}

function message(...fields: readonly Buffer[]): Buffer {
  return Buffer.concat(fields);
}

function number(field: number, value: number): Buffer {
  return Buffer.from([field << 3, ...varint(value)]);
}

function bytes(field: number, value: string | Buffer): Buffer {
  const content = Buffer.from(value);
  return Buffer.concat([Buffer.from([(field << 3) | 2, ...varint(content.length)]), content]);
}

function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) | 128, ...varint(Math.floor(value / 128))];
}
