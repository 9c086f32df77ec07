import { useEffect, useState } from 'react';

/** Whole seconds since something runs; 0 while it does not, and in its first second. */
export function useSeconds(running: boolean): number {
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (!running) return;
    setSeconds(0);
    const timer = setInterval(() => setSeconds((current) => current + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return running ? seconds : 0;
}
