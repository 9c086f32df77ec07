import { readdirSync, readFileSync } from 'node:fs';
import type { Db } from '#lib/db/client.ts';

/** Linux counts in hundredths of a second, whatever the clock of the processor. */
const TICK_MS = 10;

interface Process {
  pid: number;
  parent: number;
  /** Milliseconds of its own, and of children that have ended. */
  own: number;
  past: number;
}

/**
 * Processor time that a process and its children have had so far, in milliseconds. Wall time says little on a machine
 * that others use too. NaN where there is no such process, or no /proc to read it from.
 */
export function processorTime(pid: number | null): number {
  return familyOf(pid).reduce((sum, { own, past }) => sum + own + past, 0) || Number.NaN;
}

/** Memory of a process and its children, in megabytes; what they share is counted once (PSS). */
export function memoryOf(pid: number | null): number {
  return familyOf(pid).reduce((sum, one) => sum + shareOf(one.pid), 0) / 1024;
}

/** PostgreSQL's first process, the parent of all others; null where there is no /proc. */
export async function postmasterOf(db: Db): Promise<number | null> {
  const [row] = await db.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
  return processOf(row?.pid ?? 0)?.parent ?? null;
}

function familyOf(root: number | null): Process[] {
  if (root === null || !processOf(root)) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => processOf(Number(pid)) ?? [])
    .filter(({ pid, parent }) => pid === root || parent === root);
}

function processOf(pid: number): Process | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the name, in brackets, and may hold spaces.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0] = fields.slice(1);
    const [user = 0, system = 0, pastUser = 0, pastSystem = 0] = fields.slice(11);
    return { pid, parent, own: (user + system) * TICK_MS, past: (pastUser + pastSystem) * TICK_MS };
  } catch {
    return null;
  }
}

/** Kilobytes. */
function shareOf(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
