import { type ReceivedFile, type ReceivedUnit, UnreadableFile } from './received.ts';
import { keepUnits } from './units.ts';

const SOURCE_KEYS = ['source', 'src', 'en', 'english'];
const TARGET_KEYS = ['final', 'target', 'tgt', 'pe', 'mt', 'fr', 'french'];

/**
 * One JSON object a line (JSON Lines), with both texts under one of the usual names, also inside of a `translation`
 * object as Hugging Face data sets have it. `paragraph`, which our own export writes, keeps units together.
 *
 * @throws UnreadableFile `file-broken` with the line that is no JSON object, `file-no-text`
 */
export function readJsonl(text: string): ReceivedFile {
  const paragraphs: ReceivedUnit[][] = [];
  let previous: unknown;
  let title = '';
  let line = 0;
  for (const raw of text.replace(/^\uFEFF/, '').split(/\r?\n/)) {
    line++;
    if (raw.trim() === '') continue;
    const record = objectOf(raw, line);
    const nested = record.get('translation');
    const texts = isRecord(nested) ? new Map(Object.entries(nested)) : record;
    const unit = { source: firstOf(texts, SOURCE_KEYS), target: firstOf(texts, TARGET_KEYS) };
    const paragraph = record.get('paragraph');
    if (paragraph !== undefined && paragraph === previous) paragraphs.at(-1)?.push(unit);
    else paragraphs.push([unit]);
    previous = paragraph;
    title ||= firstOf(record, ['article']);
  }
  return { kind: 'jsonl', title, ...keepUnits(paragraphs) };
}

function objectOf(raw: string, line: number): Map<string, unknown> {
  try {
    const value: unknown = JSON.parse(raw);
    if (isRecord(value)) return new Map(Object.entries(value));
  } catch {
    // Said below, with its line.
  }
  throw new UnreadableFile('file-broken', { line });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function firstOf(record: ReadonlyMap<string, unknown>, keys: readonly string[]): string {
  for (const key of keys) {
    const value = record.get(key);
    if (typeof value === 'string') return value;
  }
  return '';
}
