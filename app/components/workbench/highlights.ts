import './highlights.css';
import type { Marked } from '#lib/domain/editing/flag-spans.ts';
import { SEVERITIES } from '#lib/domain/rubric.ts';
import { rangeOf } from './caret.ts';

const CHOSEN = 'relire-chosen';

/**
 * Underlines marked words of the text that is being edited, without touching its nodes (CSS Custom Highlight
 * API). Browsers without it show the marks in the margin only.
 */
export function paintMarks(words: Element, marks: readonly Marked[]): void {
  if (!('highlights' in CSS)) return;
  for (const severity of SEVERITIES) {
    const ranges = marks
      .filter((mark) => mark.severity === severity && mark.from < mark.to)
      .map((mark) => rangeOf(words, mark.from, mark.to));
    if (ranges.length > 0) CSS.highlights.set(nameOf(severity), new Highlight(...ranges));
    else CSS.highlights.delete(nameOf(severity));
  }
}

export function clearMarks(): void {
  if (!('highlights' in CSS)) return;
  for (const severity of SEVERITIES) CSS.highlights.delete(nameOf(severity));
}

/** Shows which words a form is about while the focus is in the form; null shows none. */
export function paintChosen(range: Range | null): void {
  if (!('highlights' in CSS)) return;
  if (range) CSS.highlights.set(CHOSEN, new Highlight(range));
  else CSS.highlights.delete(CHOSEN);
}

/** A name by kind of space: they are drawn differently. */
const SPACES: Readonly<Record<string, string>> = {
  ' ': 'relire-space',
  '\u00a0': 'relire-no-break',
  '\u202f': 'relire-narrow',
};

/** Marks every space of some texts by its kind; nothing in the text changes, nor its width. */
export function paintSpaces(texts: readonly Element[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = new Map(Object.values(SPACES).map((name) => [name, [] as Range[]]));
  for (const text of texts) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: space, index } of (node.nodeValue ?? '').matchAll(/[ \u00a0\u202f]/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + 1);
        ranges.get(SPACES[space] ?? '')?.push(range);
      }
    }
  }
  for (const [name, found] of ranges) CSS.highlights.set(name, new Highlight(...found));
}

export function clearSpaces(): void {
  if (!('highlights' in CSS)) return;
  for (const name of Object.values(SPACES)) CSS.highlights.delete(name);
}

function nameOf(severity: Marked['severity']): string {
  return `relire-${severity}`;
}
