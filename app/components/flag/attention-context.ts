import { createContext, useContext } from 'react';
import type { Attention } from '#lib/domain/checks/attention.ts';

/** Which findings of the article are put away, and which are alike. */
export const AttentionContext = createContext<Attention>({ away: new Set(), alike: new Map() });

export function useAttention(): Attention {
  return useContext(AttentionContext);
}
