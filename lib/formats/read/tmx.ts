import type { ReceivedFile, ReceivedUnit } from './received.ts';
import { UnreadableFile } from './received.ts';
import { isEnglish, isFrench, keepUnits } from './units.ts';
import { childOf, type Element, elementsOf, textOf } from './xml.ts';

const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'sub']);

/**
 * TMX 1.4b (LISA). Each unit that has an English and a French variant is taken; the property `x-paragraph`, which
 * our own export writes, keeps units of a paragraph together, other files have a paragraph a unit. TMX has no order
 * of its own: that of the file is taken for the article's.
 *
 * @throws UnreadableFile `file-languages` when no unit is in both languages, `file-no-text`
 */
export function readTmx(root: Element): ReceivedFile {
  const paragraphs: ReceivedUnit[][] = [];
  let previous = '';
  let skipped = 0;
  let tags = 0;
  for (const unit of elementsOf(childOf(root, 'body') ?? root, 'tu')) {
    const variants = [...elementsOf(unit, 'tuv')];
    const of = (is: (language: string | undefined) => boolean) =>
      variants.find(({ attributes }) => is(attributes.get('xml:lang') ?? attributes.get('lang')));
    const [english, french] = [of(isEnglish), of(isFrench)];
    if (!english && !french) {
      skipped++;
      continue;
    }
    tags += [...elementsOf(unit, ...CODES)].length;
    const received = { source: segmentOf(english), target: segmentOf(french) };
    const paragraph = propertyOf(unit, 'x-paragraph');
    if (paragraph !== '' && paragraph === previous) paragraphs.at(-1)?.push(received);
    else paragraphs.push([received]);
    previous = paragraph;
  }
  if (paragraphs.length === 0 && skipped > 0) throw new UnreadableFile('file-languages');
  const header = childOf(root, 'header');
  const title = header ? propertyOf(header, 'x-title') : '';
  return { kind: 'tmx', title, ...keepUnits(paragraphs, { skipped, tags }) };
}

function segmentOf(variant: Element | undefined): string {
  const segment = variant && childOf(variant, 'seg');
  return segment ? textOf(segment, CODES) : '';
}

function propertyOf(element: Element, type: string): string {
  const properties = element.children.filter(
    (child): child is Element =>
      typeof child !== 'string' && child.name === 'prop' && child.attributes.get('type') === type,
  );
  return properties[0] ? textOf(properties[0]) : '';
}
