import { useEffect, useEffectEvent } from 'react';

const listeners = new Set<() => void>();

/** Says that the text has another width, or other fonts, and that words stand at other heights. */
export function announceLayoutTurn(): void {
  for (const listener of listeners) listener();
}

/** Runs after each layout turn. Not a context: its change would wake every row, also those not hydrated yet. */
export function useLayoutTurn(onTurn: () => void): void {
  const run = useEffectEvent(onTurn);
  useEffect(() => {
    const listener = () => run();
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  }, []);
}
