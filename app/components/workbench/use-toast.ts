import { useCallback, useRef, useState } from 'react';
import type { Said } from './toast.tsx';

/** What the screen last said. */
export function useToast() {
  const [said, setSaid] = useState<Said | null>(null);
  const turn = useRef(0);
  const say = useCallback((text: string, tone: 'good' | 'bad' = 'good') => {
    turn.current += 1;
    setSaid({ text, tone, turn: turn.current });
  }, []);
  const hush = useCallback(() => setSaid(null), []);
  return { said, say, hush };
}
