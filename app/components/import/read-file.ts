import { call } from '#lib/http/client.ts';
import type { ReadFileJson } from '#lib/http/contract/articles.ts';

/** Characters that the API takes a text. */
export const LONGEST_TEXT = 2_000_000;
/** Bytes that the API takes a file. */
export const LARGEST_FILE = 8_000_000;

/** What the file picker offers; what a file is, its bytes tell. */
export const ACCEPTED = '.txt,.md,.html,.htm,.docx,.xlf,.xliff,.tmx,.csv,.tsv,.jsonl,text/*';

/** Has the server read a file. */
export async function readFile(file: File): Promise<ReadFileJson> {
  return call('readFile', { body: { name: file.name, content: await base64Of(file) } });
}

/** By way of a data address: the browser encodes megabytes without a string of its bytes. */
export function base64Of(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,?/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
