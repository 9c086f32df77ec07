import { decode } from './decode.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import { readJsonl } from './jsonl.ts';
import { LIMITS, type ReceivedFile, UnreadableFile } from './received.ts';
import { readTable } from './table.ts';
import { readTmx } from './tmx.ts';
import { readXliff } from './xliff.ts';
import { parseXml } from './xml.ts';

/**
 * Reads a file, whatever it is. What it is, its first bytes tell; the name is asked only where several formats look
 * alike (a table and prose), and is used for nothing else. Nothing outside of the bytes is ever looked at.
 *
 * @throws UnreadableFile with a code that has a sentence for the reader
 */
export async function readFile(bytes: Uint8Array, name = ''): Promise<ReceivedFile> {
  if (bytes.length === 0) throw new UnreadableFile('file-empty');
  if (bytes.length > LIMITS.fileBytes)
    throw new UnreadableFile('file-too-large', { maxBytes: LIMITS.fileBytes });
  const suffix = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const head = headOf(bytes);
  if (head.startsWith('PK\u0003\u0004')) return readDocx(bytes);
  if (suffix === 'docx') throw new UnreadableFile('file-unknown');
  if (/^(?:xlf|xliff|tmx)$/.test(suffix) || /<(?:\w+:)?(?:xliff|tmx)[\s>]/.test(head)) return readXml(bytes);
  if (
    /^x?html?$/.test(suffix) ||
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body|article)\b/i.test(head)
  ) {
    return readHtml(bytes);
  }
  if (/^\s*<\?xml/.test(head)) throw new UnreadableFile('file-unknown');
  return readPlain(bytes, suffix);
}

function readXml(bytes: Uint8Array): ReceivedFile {
  const root = parseXml(bytes);
  if (root.name === 'xliff') return readXliff(root);
  if (root.name === 'tmx') return readTmx(root);
  throw new UnreadableFile('file-unknown');
}

function readPlain(bytes: Uint8Array, suffix: string): ReceivedFile {
  const { text, encoding } = decode(bytes);
  if (text.trim() === '') throw new UnreadableFile('file-empty');
  const steps: ReceivedFile['steps'] =
    encoding === 'utf-8' ? [] : [{ kind: 'decoded', count: 1, value: encoding }];
  if (/^(?:jsonl|ndjson)$/.test(suffix)) return withSteps(readJsonl(text), steps);
  const hint = suffix === 'csv' ? 'csv' : /^(?:tsv|tab)$/.test(suffix) ? 'tsv' : null;
  const table = hint ? readTable(text, hint) : null;
  if (table) return withSteps(table, steps);
  if (text.length > LIMITS.characters) {
    throw new UnreadableFile('file-too-large', { maxCharacters: LIMITS.characters });
  }
  return { kind: 'text', steps, text };
}

function withSteps(file: ReceivedFile, steps: ReceivedFile['steps']): ReceivedFile {
  return { ...file, steps: [...steps, ...file.steps] };
}

/** The beginning as text, for what is written in ASCII there; zeros of UTF-16 left out. */
function headOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.subarray(0, 2048))
    .toString('latin1')
    .replace(/\0|^\u00ef\u00bb\u00bf|^\u00ff\u00fe|^\u00fe\u00ff/g, '');
}
