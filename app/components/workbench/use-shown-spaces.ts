import { useEffect } from 'react';
import { clearSpaces, paintSpaces } from './highlights.ts';

/** Marks the spaces of what is in sight, as long as they are asked for; the text itself is never touched. */
export function useShownSpaces(isShown: boolean, text: { current: HTMLElement | null }): void {
  useEffect(() => {
    const element = text.current;
    if (!isShown || !element) return undefined;
    let frame = 0;
    const paint = () => {
      frame = 0;
      paintSpaces(wordsInSight(element));
    };
    const soon = () => {
      frame ||= requestAnimationFrame(paint);
    };
    // What others write, what is typed, what is scrolled to.
    const changes = new MutationObserver(soon);
    changes.observe(element, { childList: true, characterData: true, subtree: true });
    window.addEventListener('scroll', soon, { passive: true });
    window.addEventListener('resize', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      changes.disconnect();
      window.removeEventListener('scroll', soon);
      window.removeEventListener('resize', soon);
      clearSpaces();
    };
  }, [isShown, text]);
}

/** By paragraphs: to ask where a sentence stands would lay out what is not in sight. */
function wordsInSight(text: HTMLElement): Element[] {
  const found: Element[] = [];
  for (const paragraph of text.children) {
    const { top, bottom } = paragraph.getBoundingClientRect();
    if (top > window.innerHeight) break;
    if (bottom > 0) found.push(...paragraph.querySelectorAll('[data-side="target"] [data-words]'));
  }
  return found;
}
