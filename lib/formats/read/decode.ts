import { hasForbiddenCharacters } from '#lib/domain/text/normalise.ts';
import { fromWindows1252 } from '#lib/domain/text/windows-1252.ts';
import { type Encoding, UnreadableFile } from './received.ts';

/** Bytes that no text in Windows-1252 holds: control characters but white space, and the five that stand for nothing. */
const NO_TEXT_BYTE = /[\u0000-\u0008\u000b\u000e-\u001f\u007f\u0081\u008d\u008f\u0090\u009d]/;
/** What only broken UTF-8 looks like: overlong forms, encoded surrogates, what lies beyond Unicode. */
const BROKEN_UTF8 =
  /[\u00c0\u00c1][\u0080-\u00bf]|\u00ed[\u00a0-\u00bf][\u0080-\u00bf]|\u00f4[\u0090-\u00bf][\u0080-\u00bf]|[\u00f5-\u00f7][\u0080-\u00bf]{2}/;
/** As much of the file as is looked at to tell UTF-16 without a mark. */
const SAMPLE = 4096;

/**
 * The text in bytes. A byte order mark decides; without one, what is valid UTF-8 is UTF-8; where every other byte
 * is mostly zero it is UTF-16; anything else without control characters is Windows-1252, the one eight-bit encoding
 * that French newsrooms still meet. The mark stays in the text: taking it off is a step of ingest.
 *
 * @param declared the encoding that a document states itself (`<meta charset>`), believed when nothing contradicts
 * @throws UnreadableFile `file-encoding` (UTF-32, UTF-7), `file-not-text`
 */
export function decode(bytes: Uint8Array, declared?: string): { text: string; encoding: Encoding } {
  const encoding = encodingOf(bytes, declared);
  let text: string;
  try {
    text =
      encoding === 'windows-1252'
        ? fromWindows1252(bytes)
        : new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('file-encoding');
  }
  if (hasForbiddenCharacters(text)) throw new UnreadableFile('file-not-text');
  return { text, encoding };
}

function encodingOf(bytes: Uint8Array, declared: string | undefined): Encoding {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) throw new UnreadableFile('file-encoding');
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) throw new UnreadableFile('file-encoding');
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (/^utf-?7$/i.test(declared ?? '')) throw new UnreadableFile('file-encoding');
  const wide = utf16WithoutMark(bytes);
  if (wide) return wide;
  if (isUtf8(bytes)) return 'utf-8';
  const asBytes = Buffer.from(bytes).toString('latin1');
  if (NO_TEXT_BYTE.test(asBytes)) throw new UnreadableFile('file-not-text');
  if (BROKEN_UTF8.test(asBytes)) throw new UnreadableFile('file-encoding');
  return 'windows-1252';
}

/** English and French in UTF-16 have a zero in most pairs of bytes, always in the same place. */
function utf16WithoutMark(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const pairs = sample.length / 2;
  if (bytes.length % 2 !== 0 || bytes.length < 4) return null;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
