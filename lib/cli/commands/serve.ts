import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Command } from '#lib/cli/command.ts';

export const command: Command = {
  name: 'serve',
  usage: '',
  summary: 'Starts the desk, as npm start does; PORT, HOST, APP_URL, DATABASE_URL and RELIRE_DATA set it.',
  run: () => {
    const launcher = fileURLToPath(new URL('../start.mjs', import.meta.url));
    const child = spawn(process.execPath, [launcher], { stdio: 'inherit' });
    // A terminal tells both processes; other programs tell only this one.
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => child.kill(signal));
    return new Promise((settle) => child.on('exit', (code) => settle(code ?? 1)));
  },
};
