import { PARAGRAPH_GROUP } from '#lib/formats/write/xliff.ts';
import { type ReceivedFile, type ReceivedUnit, UnreadableFile } from './received.ts';
import { keepUnits, orderOf, unitOf } from './units.ts';
import { childOf, type Element, elementsOf, textOf } from './xml.ts';

/** Codes of the original document: what stands in them is not text (XLIFF 1.2, 2.4.2; `it` and `ph` as well). */
const CODES_12 = new Set(['bpt', 'ept', 'it', 'ph', 'sub']);
/** In XLIFF 2 the text of a code is its own element's; annotations and spanning codes hold text. */
const CODES_2 = new Set(['ph', 'sc', 'ec', 'sm', 'em']);

/**
 * XLIFF 1.2, 2.0 and 2.1 (OASIS). A group is a paragraph in 1.2; in 2.x a unit is one, but in a group that says it is
 * (ours): other groups of 2.x are parts of a document. Segmented sources and
 * targets of 1.2 (`seg-source`, `mrk mtype="seg"`) give one unit a segment. Inline codes are left out and counted.
 *
 * @throws UnreadableFile `file-languages` when it is not between English and French, `file-no-text`, `file-unknown`
 */
export function readXliff(root: Element): ReceivedFile {
  const version = root.attributes.get('version') ?? '';
  if (version.startsWith('1.')) return readXliff1(root);
  if (version.startsWith('2.')) return readXliff2(root);
  throw new UnreadableFile('file-unknown');
}

function readXliff1(root: Element): ReceivedFile {
  const paragraphs: ReceivedUnit[][] = [];
  let tags = 0;
  let title = '';
  for (const file of elementsOf(root, 'file')) {
    const order = orderOf(file.attributes.get('source-language'), file.attributes.get('target-language'));
    title ||= titleIn(file);
    for (const part of elementsOf(childOf(file, 'body') ?? file, 'group', 'trans-unit')) {
      const units = part.name === 'group' ? [...elementsOf(part, 'trans-unit')] : [part];
      paragraphs.push(
        units.flatMap((unit) => {
          tags += countCodes(unit, CODES_12);
          return unitsOf12(unit).map(([source, target]) => unitOf(order, source, target));
        }),
      );
    }
  }
  return { kind: 'xliff', title, ...keepUnits(paragraphs, { tags }) };
}

/** Text of each segment; a source that is segmented another way than its target stays whole. */
function unitsOf12(unit: Element): [string, string][] {
  const source = childOf(unit, 'source');
  const target = childOf(unit, 'target');
  const segments = (element: Element | undefined) =>
    element ? [...elementsOf(element, 'mrk')].filter((mark) => mark.attributes.get('mtype') === 'seg') : [];
  const sources = segments(childOf(unit, 'seg-source'));
  const targets = new Map(segments(target).map((mark) => [mark.attributes.get('mid'), mark]));
  const mids = sources.map((mark) => mark.attributes.get('mid'));
  if (sources.length > 0 && targets.size === sources.length && mids.every((mid) => targets.has(mid))) {
    return sources.map((mark, index) => [textIn(mark, CODES_12), textIn(targets.get(mids[index]), CODES_12)]);
  }
  return [[textIn(source, CODES_12), textIn(target, CODES_12)]];
}

function readXliff2(root: Element): ReceivedFile {
  const order = orderOf(root.attributes.get('srcLang'), root.attributes.get('trgLang'));
  const paragraphs: ReceivedUnit[][] = [];
  let tags = 0;
  let title = '';
  for (const file of elementsOf(root, 'file')) {
    title ||= titleIn(file);
    for (const part of paragraphsOf2(file)) {
      tags += countCodes(part, CODES_2);
      paragraphs.push(
        [...elementsOf(part, 'segment')].map((segment) =>
          unitOf(
            order,
            textIn(childOf(segment, 'source'), CODES_2),
            textIn(childOf(segment, 'target'), CODES_2),
          ),
        ),
      );
    }
  }
  return { kind: 'xliff', title, ...keepUnits(paragraphs, { tags }) };
}

/** Groups that are paragraphs, and units that stand in none of them. */
function* paragraphsOf2(element: Element): Generator<Element> {
  for (const part of elementsOf(element, 'group', 'unit')) {
    const isGroup = part.name === 'group' && part.attributes.get('type') !== PARAGRAPH_GROUP;
    if (isGroup) yield* paragraphsOf2(part);
    else yield part;
  }
}

function textIn(element: Element | undefined, codes: ReadonlySet<string>): string {
  return element ? textOf(element, codes) : '';
}

function countCodes(unit: Element, codes: ReadonlySet<string>): number {
  return [...elementsOf(unit, 'source', 'target')].reduce(
    (sum, side) => sum + [...elementsOf(side, ...codes)].length,
    0,
  );
}

/** What our own export says of the article it came from; other files have no place for it. */
function titleIn(file: Element): string {
  const notes = [...elementsOf(childOf(file, 'header') ?? file, 'note')];
  const note = notes.find(
    ({ attributes }) =>
      attributes.get('from') === 'relire:title' || attributes.get('category') === 'relire:title',
  );
  return note ? textOf(note).trim() : '';
}
