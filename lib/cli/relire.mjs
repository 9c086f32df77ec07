#!/usr/bin/env node
/** The command line of Relire: loads TypeScript, then main.ts. */
import { requireNode } from './prepare.mjs';

try {
  requireNode();
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import('./main.ts');
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const missing = error?.code === 'ERR_MODULE_NOT_FOUND' && /'(tsx|pg|zod|@prisma\/\S+)'/.test(error.message);
  console.error(
    missing ? 'The packages are not installed: run npm install first.' : (error?.message ?? error),
  );
  process.exitCode = 1;
}
