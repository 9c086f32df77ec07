import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second, whatever the clock of the processor. */
const TICK_MS = 10;

interface Usage {
  parent: number;
  /** Milliseconds of its own, and of children that have ended. */
  own: number;
  past: number;
}

/**
 * Processor time that a process and its living children have had so far, in milliseconds. Wall time says little on a
 * machine that others use too. NaN where there is no /proc to read it from.
 */
export function processorTime(pid: number): number {
  const root = usageOf(pid);
  if (!root) return Number.NaN;
  let sum = root.own + root.past;
  for (const name of readdirSync('/proc')) {
    const usage = /^\d+$/.test(name) ? usageOf(Number(name)) : null;
    if (usage?.parent === pid) sum += usage.own;
  }
  return sum;
}

/** The process that started another; null where that cannot be read. */
export function parentOf(pid: number): number | null {
  return usageOf(pid)?.parent ?? null;
}

function usageOf(pid: number): Usage | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name, in brackets, and may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, pastUser = 0, pastSystem = 0] = [1, 11, 12, 13, 14].map(
      (at) => fields[at],
    );
    return { parent, own: (user + system) * TICK_MS, past: (pastUser + pastSystem) * TICK_MS };
  } catch {
    return null;
  }
}
