import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PACKAGES } from '#lib/embedding/packages.ts';

const FOLDER = fileURLToPath(new URL('../../../node_modules/.cache/relire-embedding/', import.meta.url));

/**
 * The folder of packages to name in NODE_PATH: the optional packages, installed apart from the project's own as
 * nobody has them by default (300 MB, of which most is for other systems). Null where they cannot be had.
 */
export function installedPackages(): string | null {
  const modules = join(FOLDER, 'node_modules');
  const missing = Object.entries(PACKAGES).filter(([name, version]) => {
    const file = join(modules, name, 'package.json');
    return !existsSync(file) || createRequire(import.meta.url)(file).version !== version;
  });
  if (missing.length === 0) return modules;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
  const done = spawnSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: FOLDER,
      shell: process.platform === 'win32',
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: 180_000,
    },
  );
  return done.status === 0 ? modules : null;
}
