import { join } from 'node:path';
import { EmbeddingError } from '#lib/embedding/embedding-error.ts';

/** What runs a model: optional peer dependencies, which no installation brings by itself. */
export const PACKAGES = { 'onnxruntime-node': '1.30.0', '@huggingface/tokenizers': '0.2.0' } as const;

/** The part of onnxruntime-node that is used. */
export interface Onnx {
  InferenceSession: {
    create(path: string, options: { executionProviders: string[] }): Promise<OnnxSession>;
  };
  Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => OnnxTensor;
}

export interface OnnxSession {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  run(feeds: Record<string, OnnxTensor>, fetches: readonly string[]): Promise<Record<string, OnnxTensor>>;
}

export interface OnnxTensor {
  readonly type: string;
  readonly dims: readonly number[];
  readonly data: ArrayLike<unknown>;
}

/** The part of @huggingface/tokenizers that is used. */
export interface Tokenizers {
  Tokenizer: new (
    tokenizer: object,
    config: object,
  ) => { encode(text: string): { ids: number[]; attention_mask: number[] } };
}

/**
 * Loads both packages from the project, or from the folders that NODE_PATH names.
 *
 * @throws {EmbeddingError} when one of them is not installed, or does not run on this machine
 */
export function loadPackages(): { onnx: Onnx; tokenizers: Tokenizers } {
  return {
    onnx: load('onnxruntime-node') as Onnx,
    tokenizers: load('@huggingface/tokenizers') as Tokenizers,
  };
}

function load(name: keyof typeof PACKAGES): unknown {
  // Asked of the process: a bundler that saw an import would want the package when it builds.
  const { createRequire } = process.getBuiltinModule('node:module');
  // In the application's build no file knows its folder; the launcher starts it in that of the project.
  const folder = import.meta.dirname ?? process.cwd();
  try {
    return createRequire(join(folder, 'package.json'))(name);
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND';
    const wanted = Object.entries(PACKAGES).map(([one, version]) => `${one}@${version}`);
    throw new EmbeddingError(
      missing
        ? `A model needs packages that are not installed: npm install --no-save ${wanted.join(' ')}`
        : `The package ${name} does not run on this machine: ${messageOf(error)}`,
    );
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
