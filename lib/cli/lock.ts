import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Owner {
  pid: number;
  /** Where its desk is reached. */
  url: string;
}

/**
 * One launcher for one data folder: it owns the database that it stops.
 * @returns null when taken by this process, otherwise the living owner
 */
export function takeLock(data: string, url: string): Owner | null {
  const mine: Owner = { pid: process.pid, url };
  for (;;) {
    try {
      writeFileSync(lockFile(data), JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return null;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = lockOwner(data);
    if (owner) return owner;
    releaseLock(data); // Left by a launcher that was killed.
  }
}

export function releaseLock(data: string): void {
  rmSync(lockFile(data), { force: true });
}

/** The launcher that runs on a data folder now, or null. */
export function lockOwner(data: string): Owner | null {
  try {
    const owner: Owner = JSON.parse(readFileSync(lockFile(data), 'utf8'));
    if (owner.pid === process.pid) return null;
    process.kill(owner.pid, 0);
    // The number of a killed launcher may meanwhile belong to another program.
    const command = existsSync('/proc/self/cmdline')
      ? readFileSync(`/proc/${owner.pid}/cmdline`, 'utf8')
      : 'start.mjs';
    return command.includes('start.mjs') ? owner : null;
  } catch {
    return null;
  }
}

function lockFile(data: string): string {
  return join(data, 'relire.pid');
}
