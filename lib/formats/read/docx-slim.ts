import { escapeXml } from '#lib/formats/write/xml.ts';
import { childOf, type Element, elementsOf } from './xml.ts';

const NAMESPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
/** Inline elements around runs, and runs: of them, what they hold counts alone. */
const AROUND = new Set('r ins moveTo hyperlink smartTag customXml object sdtContent'.split(' '));
/** Elements that hold paragraphs and tables. */
const HOLDERS = new Set('document body footnotes endnotes customXml ins moveTo sdtContent'.split(' '));
/** Signs that are elements, with the attributes that say which. */
const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['tab', []],
  ['noBreakHyphen', []],
  ['softHyphen', []],
  ['br', ['type']],
  ['sym', ['font', 'char']],
  ['footnoteReference', ['id']],
  ['endnoteReference', ['id']],
]);

/**
 * A part of a Word file (ECMA-376) with what its text follows from and nothing else: paragraphs of one run each,
 * tables, text boxes, notes. Word cuts a paragraph into runs at each change of look, of language or of the day it was
 * typed, and says all of it at each; the tree of a reader that wants to know it takes seconds to build.
 */
export function slimPart(root: Element): string {
  return `<w:${root.name} xmlns:w="${NAMESPACE}">${blocks(root)}</w:${root.name}>`;
}

function blocks(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? '' : block(child))).join('');
}

function block(element: Element): string {
  const { name } = element;
  if (name === 'p') return paragraph(element);
  if (name === 'tbl') return tag('tbl', blocks(element));
  if (name === 'tr') return isDeletedRow(element) ? '' : tag('tr', blocks(element));
  if (name === 'tc') return tag('tc', cellProperties(element) + blocks(element));
  if (name === 'footnote' || name === 'endnote')
    return tag(name, blocks(element), attributes(element, ['id', 'type']));
  if (name === 'body') return tag(name, blocks(element));
  if (name === 'sdt') return isCheckbox(element) ? '' : blocks(childOf(element, 'sdtContent') ?? NOTHING);
  if (name === 'AlternateContent') return blocks(childOf(element, 'Fallback') ?? NOTHING);
  return HOLDERS.has(name) ? blocks(element) : '';
}

const NOTHING: Element = { name: '', attributes: new Map(), children: [] };

/** A paragraph whose mark was deleted goes on in the next one. */
function paragraph(element: Element): string {
  const mark = childOf(childOf(element, 'pPr') ?? NOTHING, 'rPr');
  const properties = mark && childOf(mark, 'del') ? '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>' : '';
  return tag('p', properties + tag('r', inlines(element)));
}

function inlines(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? '' : inline(child))).join('');
}

function inline(element: Element): string {
  const { name } = element;
  if (name === 't')
    return tag('t', escapeXml(element.children.filter((one) => typeof one === 'string').join('')));
  if (AROUND.has(name)) return inlines(element);
  const sign = SIGNS.get(name);
  if (sign) return tag(name, '', attributes(element, sign));
  if (name === 'sdt') return isCheckbox(element) ? '' : inlines(childOf(element, 'sdtContent') ?? NOTHING);
  if (name === 'AlternateContent') return inlines(childOf(element, 'Fallback') ?? NOTHING);
  if (name === 'pict') return tag('pict', textBoxes(element));
  return '';
}

/** Text boxes stand in drawings, which are not read. */
function textBoxes(element: Element): string {
  return [...elementsOf(element, 'txbxContent')].map((box) => tag('txbxContent', blocks(box))).join('');
}

/** A control that is ticked shows a sign, which is no text. */
function isCheckbox(element: Element): boolean {
  return childOf(childOf(element, 'sdtPr') ?? NOTHING, 'checkbox') !== undefined;
}

function isDeletedRow(element: Element): boolean {
  return childOf(childOf(element, 'trPr') ?? NOTHING, 'del') !== undefined;
}

/** What goes on a cell of the row above holds nothing of its own. */
function cellProperties(element: Element): string {
  const merge = childOf(childOf(element, 'tcPr') ?? NOTHING, 'vMerge');
  return merge ? tag('tcPr', tag('vMerge', '', attributes(merge, ['val']))) : '';
}

function tag(name: string, content: string, written = ''): string {
  return content === '' ? `<w:${name}${written}/>` : `<w:${name}${written}>${content}</w:${name}>`;
}

function attributes(element: Element, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = element.attributes.get(name);
      return value === undefined ? '' : ` w:${name}="${escapeXml(value)}"`;
    })
    .join('');
}
