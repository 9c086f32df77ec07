import { createContext, useContext } from 'react';

/** Whether the open card asks for the reason of a dismissal: a key, or its button, may open that form. */
export interface CardView {
  asking: boolean;
  setAsking: (asking: boolean) => void;
  /** Gives the keyboard back to the sentence. */
  leave: () => void;
}

export const CardContext = createContext<CardView>({
  asking: false,
  setAsking: () => undefined,
  leave: () => undefined,
});

export function useCard(): CardView {
  return useContext(CardContext);
}
