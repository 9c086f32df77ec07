/** Where the caret goes in a text: an offset, a range, or an end; null leaves it to the browser. */
export type Caret = number | readonly [from: number, to: number] | 'start' | 'end' | null;

/** Element that holds the words of one sentence, and nothing else. */
export const TEXT_SELECTOR = '[data-words]';

/** The range `[from, to)` of the words in an element, whatever the nodes that hold them. */
export function rangeOf(words: Element, from: number, to: number): Range {
  const range = document.createRange();
  range.selectNodeContents(words);
  let at = 0;
  let started = false;
  const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (!started && from <= at + length) {
      range.setStart(node, from - at);
      started = true;
    }
    if (started && to <= at + length) {
      range.setEnd(node, to - at);
      break;
    }
    at += length;
  }
  return range;
}

/** Offset in the words of a place in the document. */
export function offsetOf(words: Element, node: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(words);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The place in the words under a point of the window; null outside of them. */
export function offsetAt(words: Element, x: number, y: number): number | null {
  const place = placeAt(x, y);
  return place && words.contains(place.node) ? offsetOf(words, place.node, place.offset) : null;
}

function placeAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place ? { node: place.offsetNode, offset: place.offset } : null;
  }
  // Safari before 26.
  const old = document as { caretRangeFromPoint?: (x: number, y: number) => Range | null };
  const range = old.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

/** The selected words, when all of them are in one sentence. */
export function selectedWords(): { words: HTMLElement; from: number; to: number } | null {
  const selection = document.getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const words = closestWords(range.startContainer);
  if (!words || words !== closestWords(range.endContainer)) return null;
  return {
    words,
    from: offsetOf(words, range.startContainer, range.startOffset),
    to: offsetOf(words, range.endContainer, range.endOffset),
  };
}

function closestWords(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>(TEXT_SELECTOR) ?? null;
}

/** Puts the caret into an editable element that has the focus. */
export function placeCaret(words: HTMLElement, caret: Caret): void {
  if (caret === null) return;
  const length = words.textContent?.length ?? 0;
  const [from, to] =
    caret === 'start'
      ? [0, 0]
      : caret === 'end'
        ? [length, length]
        : typeof caret === 'number'
          ? [caret, caret]
          : caret;
  const range = rangeOf(words, Math.min(from, length), Math.min(to, length));
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** Whether the caret is on the first or the last line of a text. */
export function caretLine(words: HTMLElement): { first: boolean; last: boolean } {
  const selection = document.getSelection();
  const lines = words.getClientRects();
  const top = lines[0];
  const bottom = lines[lines.length - 1];
  if (!selection?.focusNode || !top || !bottom) return { first: true, last: true };
  const range = document.createRange();
  range.setStart(selection.focusNode, selection.focusOffset);
  const rects = range.getClientRects();
  const caret = rects[rects.length - 1];
  // At the edge of an empty or just emptied text there is no rectangle.
  if (!caret) return { first: true, last: true };
  const middle = caret.top + caret.height / 2;
  return { first: middle < top.bottom, last: middle > bottom.top };
}
