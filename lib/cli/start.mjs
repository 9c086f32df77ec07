/**
 * `npm start`: from a fresh clone to a running desk. This file does what must come before TypeScript can
 * be loaded; serve.ts does the rest. `--dev` runs the development server instead of the production build.
 */
import { buildApp, generateClient, installPackages, requireNode, SetupError } from './prepare.mjs';

const dev = process.argv.includes('--dev');
try {
  requireNode();
  installPackages(console.log);
  generateClient(console.log);
  const { register } = await import('tsx/esm/api');
  register();
  const { serve } = await import('./serve.ts');
  process.exitCode = await serve(process.env, dev ? { dev } : { build: () => buildApp(console.log) });
} catch (error) {
  if (error?.code === 'ENOSPC') console.error('The disk is full: free some space and start again.');
  else console.error(error instanceof SetupError ? error.message : error);
  process.exit(1);
}
