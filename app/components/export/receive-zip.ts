import { Unzip, UnzipInflate } from 'fflate';
import { type ExportManifestJson, exportManifestSchema } from '#lib/http/contract/exports.ts';

export interface ZipProgress {
  /** Articles that have arrived, and how many there will be with those that are refused. */
  done: number;
  total: number;
  bytes: number;
}

/**
 * Takes an archive of articles as it comes, counting them by the files in it, and reads what it says of itself. An
 * archive that was cut short has no manifest, which comes last.
 *
 * @throws what the stream throws
 */
export async function receiveZip(
  response: Response,
  filesEach: number,
  onProgress: (progress: ZipProgress) => void,
): Promise<{ file: Blob; manifest: ExportManifestJson | null }> {
  const total = Number(response.headers.get('x-relire-articles')) || 1;
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let [bytes, files, manifest] = [0, 0, ''];
  const decoder = new TextDecoder();
  const unzip = new Unzip((file) => {
    if (file.name !== 'manifest.json') {
      files += 1;
      return;
    }
    file.ondata = (error, data, isLast) => {
      if (error) throw error;
      manifest += decoder.decode(data, { stream: !isLast });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  const reader = response.body?.getReader();
  for (;;) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    chunks.push(value);
    bytes += value.byteLength;
    unzip.push(value);
    onProgress({ done: Math.min(total, Math.floor(files / filesEach)), total, bytes });
  }
  return {
    file: new Blob(chunks, { type: 'application/zip' }),
    manifest: manifest === '' ? null : exportManifestSchema.parse(JSON.parse(manifest)),
  };
}
