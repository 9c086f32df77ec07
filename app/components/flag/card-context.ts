import { createContext, useContext } from 'react';

/** What the open card asks, by a key or its button: the reason of a dismissal, or whether to fix all that are alike. */
export type Asking = 'dismiss' | 'fixAll' | null;

/** What the open card asks, and the way out of it. */
export interface CardView {
  asking: Asking;
  setAsking: (asking: Asking) => void;
  /** Gives the keyboard back to the sentence. */
  leave: () => void;
}

export const CardContext = createContext<CardView>({
  asking: null,
  setAsking: () => undefined,
  leave: () => undefined,
});

export function useCard(): CardView {
  return useContext(CardContext);
}
