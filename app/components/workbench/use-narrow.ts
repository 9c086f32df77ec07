import { useSyncExternalStore } from 'react';

/** Where English and French stand one above the other; the same width as in the style sheets. */
const NARROW = '(max-width: 48rem)';

/** Whether the two columns have become one. */
export function useNarrow(): boolean {
  return useSyncExternalStore(
    (tell) => {
      const query = window.matchMedia(NARROW);
      query.addEventListener('change', tell);
      return () => query.removeEventListener('change', tell);
    },
    () => window.matchMedia(NARROW).matches,
    () => false,
  );
}
