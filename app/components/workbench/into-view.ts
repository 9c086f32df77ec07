/** Room left above and below what was scrolled to, in pixels. */
const AIR = 12;

/** The part of the window between the bar and the foot. */
function visibleBand(): { head: number; foot: number } {
  return {
    head: document.querySelector('[data-workbench-bar]')?.getBoundingClientRect().bottom ?? 0,
    foot: document.querySelector('[data-workbench-foot]')?.getBoundingClientRect().top ?? window.innerHeight,
  };
}

/** Scrolls only when a part is out of sight, so that the text stays where the eye is. */
export function bringIntoView(element: HTMLElement | null): void {
  if (!element) return;
  const { top, bottom, height } = element.getBoundingClientRect();
  const { head, foot } = visibleBand();
  if (top >= head + AIR && bottom <= foot - AIR) return;
  const wanted = head + Math.max(AIR, (foot - head - height) / 3);
  window.scrollBy({ top: top - wanted, behavior: 'instant' });
}

/** Scrolls just as far as it takes to see the end, and never past the beginning. */
export function nudgeIntoView(element: HTMLElement | null): void {
  if (!element) return;
  const { top, bottom } = element.getBoundingClientRect();
  const { head, foot } = visibleBand();
  const missing = bottom - (foot - AIR);
  if (missing > 0) window.scrollBy({ top: Math.min(missing, top - head - AIR), behavior: 'instant' });
}
