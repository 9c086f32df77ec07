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

function nameOf(severity: Marked['severity']): string {
  return `relire-${severity}`;
}
