import { SaxesParser } from 'saxes';
import { LIMITS, UnreadableFile } from './received.ts';

/** An element with its children in order; names without their prefix, attributes by name with `xml:` kept. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
  children: (Element | string)[];
}

const DECLARATION = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/;

/**
 * Reads XML without ever resolving anything outside of it: a DOCTYPE is passed over, one with an internal subset
 * refused (it is where entities are declared), elements within each other are bounded, so are attributes.
 *
 * The bytes must be what they say: UTF-8, or UTF-16 with its mark.
 * @throws UnreadableFile `file-encoding`, `file-doctype`, `file-too-deep`, `file-broken` with the line
 */
export function parseXml(bytes: Uint8Array): Element {
  const text = xmlText(bytes);
  const parser = new SaxesParser({ xmlns: false });
  const root: Element = { name: '', attributes: new Map(), children: [] };
  const open: Element[] = [root];
  const add = (child: Element | string) => open.at(-1)?.children.push(child);
  let doctypes = 0;
  parser.on('doctype', (doctype) => {
    doctypes += 1;
    if (doctypes > 1) throw new UnreadableFile('file-broken', { line: parser.line });
    if (doctype.includes('[')) throw new UnreadableFile('file-doctype');
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > LIMITS.depth) throw new UnreadableFile('file-too-deep', { maxDepth: LIMITS.depth });
    const element: Element = { name: localName(name), attributes: attributesOf(attributes), children: [] };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('error', () => {
    throw new UnreadableFile('file-broken', { line: parser.line });
  });
  parser.write(text).close();
  const [element] = root.children.filter((child) => typeof child !== 'string');
  if (!element) throw new UnreadableFile('file-broken', { line: 1 });
  return element;
}

function xmlText(bytes: Uint8Array): string {
  const [a, b] = bytes;
  const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
  let text: string;
  try {
    text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new UnreadableFile('file-encoding');
  }
  const declared = DECLARATION.exec(text)?.[1]?.toLowerCase() ?? encoding;
  if (!declared.startsWith('utf-') || declared === 'utf-7') throw new UnreadableFile('file-encoding');
  return text;
}

function localName(name: string): string {
  return name.startsWith('xml:') ? name : name.slice(name.indexOf(':') + 1);
}

function attributesOf(attributes: Record<string, unknown>): Map<string, string> {
  return new Map(Object.entries(attributes).map(([name, value]) => [localName(name), String(value)]));
}

/** Elements of a name, anywhere below; those inside of one are not looked for. */
export function* elementsOf(element: Element, ...names: string[]): Generator<Element> {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    if (names.includes(child.name)) yield child;
    else yield* elementsOf(child, ...names);
  }
}

/** The first child of a name. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child): child is Element => typeof child !== 'string' && child.name === name);
}

/** Text within an element; what stands inside of elements named in `without` is not text. */
export function textOf(element: Element, without: ReadonlySet<string> = new Set()): string {
  return element.children
    .map((child) =>
      typeof child === 'string' ? child : without.has(child.name) ? '' : textOf(child, without),
    )
    .join('');
}
