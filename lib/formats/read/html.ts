import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { LinesAround } from '#lib/domain/ingest.ts';
import { decode } from './decode.ts';
import { LIMITS, type ReceivedFile, UnreadableFile } from './received.ts';

/** Elements that hold no words of an article. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS AUDIO VIDEO FORM BUTTON SELECT TEXTAREA INPUT TITLE HEAD NAV PLAINTEXT XMP'.split(
    ' ',
  ),
);
/** Elements that begin and end a line of their own. */
const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Work is bounded before the text is given to a parser: tags cost, and tags within each other cost more. */
const HTML_LIMITS = { tags: 60_000, attributes: 60_000 };

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
/** Their end tags may be left out, and often are. */
const SELF_CLOSING = new Set('p li dt dd td th tr option'.split(' '));

/**
 * The article in an HTML page, a block a line: found by Readability (the reader view of Firefox) where the page is
 * more than its article, else all its text. Only text is taken; nothing in it is run, fetched or kept as markup.
 *
 * @throws UnreadableFile `file-too-deep`, `file-too-large`, `file-no-text` and those of `decode`
 */
export function readHtml(bytes: Uint8Array): ReceivedFile {
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(
    Buffer.from(bytes.subarray(0, 2048)).toString('latin1'),
  );
  const { text: decoded, encoding } = decode(bytes, declared?.[1]);
  const html = decoded.replace(/^\uFEFF/, '');
  refuseFloods(html);
  const { lines, around, left } = linesOf(html);
  const text = lines.join('\n');
  if (text.trim() === '') throw new UnreadableFile('file-no-text');
  if (text.length > LIMITS.characters) {
    throw new UnreadableFile('file-too-large', { maxCharacters: LIMITS.characters });
  }
  const steps: ReceivedFile['steps'] =
    encoding === 'utf-8' ? [] : [{ kind: 'decoded', count: 1, value: encoding }];
  steps.push({ kind: 'textOnly', count: 1, value: '' });
  if (left > 0) steps.push({ kind: 'extracted', count: left, value: '' });
  return { kind: 'html', steps, text, ...(around.length > 0 ? { around } : {}) };
}

interface PageLines {
  /** Of the article, or of the whole page where it has none. */
  lines: string[];
  /** The others of the page; empty where they do not fit between those of the article. */
  around: LinesAround[];
  /** How many these are. */
  left: number;
}

/** @throws UnreadableFile `file-broken` where the parser, which is not ours, gives up */
function linesOf(html: string): PageLines {
  try {
    const page = blocksOfHtml(html);
    const lines = articleOf(html);
    if (!lines) return { lines: page, around: [], left: 0 };
    return { lines, around: linesAround(lines, page), left: Math.max(0, page.length - lines.length) };
  } catch {
    throw new UnreadableFile('file-broken');
  }
}

/** Many runs are a page that Readability did not understand; nobody reads as many. */
const MOST_RUNS = 60;

/** The lines of a page that are not among those of its article, by their place; none when these are not all there. */
function linesAround(article: readonly string[], page: readonly string[]): LinesAround[] {
  const runs: LinesAround[] = [];
  let next = 0;
  for (const line of page) {
    if (line === article[next]) {
      next++;
      continue;
    }
    const last = runs.at(-1);
    if (last?.before === next) last.lines.push(line);
    else runs.push({ before: next, lines: [line] });
  }
  const isTooLong = page.reduce((sum, line) => sum + line.length + 1, 0) > LIMITS.characters;
  return next < article.length || runs.length > MOST_RUNS || isTooLong ? [] : runs;
}

/** Title and body that Readability finds; null when it finds less than half of what a page without chrome holds. */
function articleOf(html: string): string[] | null {
  const { document } = parseHTML(html);
  if (!document.body && !document.documentElement) return null;
  const heading =
    [...document.querySelectorAll('h1')].map((one) => oneLine(one.textContent ?? '')).find(Boolean) ?? '';
  const read = safely(() =>
    new Readability(document as unknown as Document, { maxElemsToParse: 20_000 }).parse(),
  );
  if (!read?.content || (read.textContent ?? '').trim().length < 200) return null;
  const lines = blocksOfHtml(read.content);
  // Readability takes the heading out when it is the title of the page.
  return heading !== '' && lines[0] !== heading ? [heading, ...lines] : lines;
}

function safely<T>(parse: () => T): T | null {
  try {
    return parse();
  } catch {
    return null;
  }
}

/** The text of HTML, one string a block, white space as a browser would show it. */
export function blocksOfHtml(html: string): string[] {
  const { document } = parseHTML(`<!doctype html><html><body><div>${html}</div></body></html>`);
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    const text = oneLine(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  /** A stack of our own: the depth of a page is not ours to trust. */
  const stack: (Node | 'end')[] = [document.body as unknown as Node];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'end') {
      endLine();
      continue;
    }
    if (node.nodeType === 3) line += node.nodeValue ?? '';
    if (node.nodeType !== 1) continue;
    const name = node.nodeName.toUpperCase();
    if (SILENT.has(name)) continue;
    if (name === 'BR') endLine();
    if (BLOCKS.has(name)) {
      endLine();
      stack.push('end');
    }
    const children = [...(node.childNodes as unknown as Iterable<Node>)];
    for (const child of children.reverse()) stack.push(child);
  }
  endLine();
  return lines;
}

/** White space collapses, no-break spaces are words' own. */
function oneLine(text: string): string {
  return text.replace(/[ \t\n\r\f\u2028\u2029]+/g, ' ').replace(/^ | $/g, '');
}

/**
 * One pass over the tags, which looks at every character once: a regular expression would go back on what never ends.
 * @throws UnreadableFile before any tree is built of what would take seconds or the stack to build
 */
function refuseFloods(html: string): void {
  const opened: string[] = [];
  let tags = 0;
  let attributes = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    tags++;
    if (tags > HTML_LIMITS.tags) throw new UnreadableFile('file-too-large', { maxTags: HTML_LIMITS.tags });
    const closes = html[at + 1] === '/';
    const nameFrom = at + (closes ? 2 : 1);
    const name = nameAt(html, nameFrom);
    if (name === '') {
      at += 1;
      continue;
    }
    const { end, equals } = endOfTag(html, nameFrom + name.length);
    attributes += equals;
    if (attributes > HTML_LIMITS.attributes) {
      throw new UnreadableFile('file-too-large', { maxAttributes: HTML_LIMITS.attributes });
    }
    if (closes) {
      const last = opened.lastIndexOf(name);
      if (last >= 0) opened.length = last;
    } else if (!VOID.has(name) && !SELF_CLOSING.has(name) && html[end - 1] !== '/') opened.push(name);
    if (opened.length > LIMITS.depth) throw new UnreadableFile('file-too-deep', { maxDepth: LIMITS.depth });
    at = end;
  }
}

function nameAt(html: string, from: number): string {
  return /^[a-z][a-z0-9]*/i.exec(html.slice(from, from + 32))?.[0].toLowerCase() ?? '';
}

/** Where a tag ends (at its `>` or at the end of the page), and how many attributes have a value. */
function endOfTag(html: string, from: number): { end: number; equals: number } {
  let equals = 0;
  let at = from;
  while (at < html.length && html[at] !== '>') {
    const character = html[at];
    if (character === '=') equals++;
    if (character === '"' || character === "'") {
      const close = html.indexOf(character, at + 1);
      if (close < 0) return { end: html.length, equals };
      at = close;
    }
    at++;
  }
  return { end: at, equals };
}
