import { createContext, useContext } from 'react';

/** Grows each time that the width of the text changes, and with it the height at which words stand. */
export const LayoutTurnContext = createContext(0);

export function useLayoutTurn(): number {
  return useContext(LayoutTurnContext);
}
