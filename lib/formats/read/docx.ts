import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { slimPart } from './docx-slim.ts';
import { blocksOfHtml } from './html.ts';
import { LIMITS, type ReadingStep, type ReceivedFile, UnreadableFile } from './received.ts';
import { unzip } from './unzip.ts';
import { elementsOf, parseXml } from './xml.ts';

/** The parts that text depends on. Pictures, embedded files, macros, styles and settings are never unpacked. */
const PARTS =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/(?:document|footnotes|endnotes)\.xml)$/;
/** Those that hold text. */
const TEXTS = /^word\/(?:document|footnotes|endnotes)\.xml$/;
const LONGEST_PART = 16_000_000;

/**
 * The text of a Word file (Office Open XML), a paragraph a line; tracked insertions are text, deletions are not,
 * which is what Word shows as « final ». Pictures, comments and formatting are left.
 *
 * Every part goes through our own gate first: unpacked as a bounded stream, read as XML with bounded depth and
 * without DOCTYPE. Mammoth is then given a new archive of what text follows from in them, with links to the outside
 * cut.
 *
 * @throws UnreadableFile `file-too-large`, `file-broken`, `file-doctype`, `file-too-deep`, `file-no-text`
 */
export async function readDocx(bytes: Uint8Array): Promise<ReceivedFile> {
  const parts = await unzip(bytes, (name) => PARTS.test(name));
  const body = parts.get('word/document.xml');
  if (!body) throw new UnreadableFile('file-unknown');
  const clean: Record<string, Uint8Array> = {};
  let deletions = 0;
  for (const [name, part] of parts) {
    if (part.length > LONGEST_PART) throw new UnreadableFile('file-too-large', { maxBytes: LONGEST_PART });
    // Word writes no DOCTYPE; where one stands, somebody else did.
    if (part.includes('<!DOCTYPE')) throw new UnreadableFile('file-doctype');
    const root = parseXml(part);
    if (name === 'word/document.xml') deletions = [...elementsOf(root, 'del')].length;
    if (TEXTS.test(name)) clean[name] = Buffer.from(slimPart(root), 'utf8');
    else clean[name] = name.endsWith('.rels') ? withoutOutside(part) : part;
  }
  const { value } = await mammoth
    .convertToHtml(
      { buffer: Buffer.from(zipSync(clean, { level: 0 })) },
      { externalFileAccess: false, convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
    )
    .catch(() => {
      throw new UnreadableFile('file-broken');
    });
  const text = blocksOfHtml(value).join('\n');
  if (text.trim() === '') throw new UnreadableFile('file-no-text');
  if (text.length > LIMITS.characters) {
    throw new UnreadableFile('file-too-large', { maxCharacters: LIMITS.characters });
  }
  const steps: ReadingStep[] = [{ kind: 'textOnly', count: 1, value: '' }];
  if (deletions > 0) steps.push({ kind: 'deletionsLeft', count: deletions, value: '' });
  return { kind: 'docx', steps, text };
}

/** Relations of which those that lead outside of the file lead nowhere: nothing may be fetched, whoever reads it. */
function withoutOutside(part: Buffer): Uint8Array {
  const text = part
    .toString('utf8')
    .replace(/<Relationship\b[^>]*>/g, (relation) =>
      /TargetMode\s*=\s*["']External["']/.test(relation)
        ? relation.replace(/(\sTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"#"')
        : relation,
    );
  return Buffer.from(text, 'utf8');
}
