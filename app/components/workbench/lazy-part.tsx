import { type ComponentType, lazy, Suspense, useState } from 'react';
import { whenIdle } from './when-idle.ts';

const parts = new Set<() => Promise<unknown>>();

/** What stands in the place of a part that is on its way; keys wait for it, see `isPartComing`. */
const COMING = 'data-part-coming';

/**
 * A part of the screen that the first look does not need. `preloadParts` fetches all of them once the browser
 * has nothing better to do; from then on they open within the event that asks for them.
 *
 * @param when `asked`: not before, since it shows nothing without the server, and few ask for it
 */
export function lazyPart<P extends object>(
  load: () => Promise<ComponentType<P>>,
  when: 'idle' | 'asked' = 'idle',
): ComponentType<P> {
  let loaded: ComponentType<P> | null = null;
  const fetchPart = async () => {
    loaded = await load();
    return loaded;
  };
  if (when === 'idle') parts.add(fetchPart);
  const Lazy: ComponentType<P> = lazy(async () => ({ default: await fetchPart() }));
  // biome-ignore lint/correctness/noComponentHookFactories: made once, when its module is read
  return function Part(props) {
    // Kept for its life: another component in its place would begin anew.
    const [Component] = useState(() => loaded ?? Lazy);
    return (
      <Suspense fallback={<span hidden {...{ [COMING]: '' }} />}>
        <Component {...props} />
      </Suspense>
    );
  };
}

/** Whether a part that was asked for is not there yet: what is typed may be meant for it. */
export function isPartComing(): boolean {
  return document.querySelector(`[${COMING}]`) !== null;
}

/** Fetches the parts when the browser is idle; what it gives back stops that. */
export function preloadParts(): () => void {
  return whenIdle(() => {
    // A part that cannot be fetched now is asked for again when it is wanted.
    for (const fetchPart of parts) void fetchPart().catch(() => undefined);
  });
}
