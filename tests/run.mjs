/**
 * `npm test`: everything, from a fresh clone. `npm test -- unit` (or types, lint, integration, e2e) runs
 * one part. Prints `N passed, N failed` alone on the last line; a step that is not a test file (types, lint,
 * build) counts as one test.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  buildApp,
  generateClient,
  installPackages,
  ROOT,
  requireNode,
  SetupError,
} from '../lib/cli/prepare.mjs';

const PARTS = ['types', 'lint', 'unit', 'integration', 'e2e'];
const total = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !PARTS.includes(part));
if (unknown.length > 0) {
  console.error(`Unknown part "${unknown[0]}": choose among ${PARTS.join(', ')}.`);
  process.exit(2);
}
const parts = asked.length > 0 ? PARTS.filter((part) => asked.includes(part)) : PARTS;

process.chdir(ROOT);
const reports = mkdtempSync(join(tmpdir(), 'relire-tests-'));
try {
  requireNode();
  installPackages(console.log);
  generateClient(console.log);
  for (const part of parts) await runPart(part);
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  count('preparation', { failed: 1 });
} finally {
  rmSync(reports, { recursive: true, force: true });
}
if (failures.length > 0) console.log(`\nFailed: ${failures.join(', ')}`);
if (total.skipped > 0) console.log(`\nSkipped: ${total.skipped} (what they need is not on this machine)`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);

async function runPart(part) {
  const began = Date.now();
  console.log(`\n── ${part} ${'─'.repeat(70 - part.length)}`);
  if (part === 'types') {
    await runStep('types', [
      ['next', 'typegen'],
      ['tsc', '--noEmit'],
    ]);
  } else if (part === 'lint') {
    await runStep('lint', [['biome', 'ci', '--error-on-warnings', '.']]);
  } else if (part === 'e2e') {
    if (await built()) {
      await findOrInstallBrowser();
      await runVitest('e2e');
    }
  } else {
    await runVitest(part);
  }
  console.log(`   ${part}: ${((Date.now() - began) / 1000).toFixed(1)} s`);
}

async function runStep(name, commands) {
  for (const [tool, ...args] of commands) {
    if ((await run(bin(tool), args)) !== 0) {
      count(name, { failed: 1 });
      return;
    }
  }
  count(name, { passed: 1 });
}

async function built() {
  try {
    buildApp(console.log);
    count('build', { passed: 1 });
    return true;
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error);
    count('build', { failed: 1 });
    return false;
  }
}

async function runVitest(project) {
  const report = join(reports, `${project}.json`);
  const code = await run(bin('vitest'), [
    'run',
    `--project=${project}`,
    '--passWithNoTests',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  let result;
  try {
    result = JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    count(project, { failed: 1 }); // It died before it could report.
    return;
  }
  // A file that does not even load has no failed test of its own.
  const unloaded = result.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = result.numFailedTests + unloaded;
  count(project, {
    passed: result.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    skipped: result.numPendingTests + result.numTodoTests,
  });
}

function count(name, { passed = 0, failed = 0, skipped = 0 }) {
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (failed > 0) failures.push(`${name} (${failed})`);
}

function bin(tool) {
  return join(ROOT, 'node_modules', '.bin', tool);
}

function run(command, args) {
  return new Promise((settle) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'inherit', 'inherit'] });
    child.on('error', (error) => {
      console.error(`${command}: ${error.message}`);
      settle(1);
    });
    child.on('exit', (code) => settle(code ?? 1));
  });
}

/** @throws {SetupError} when there is no Chromium and none can be installed */
async function findOrInstallBrowser() {
  const { register } = await import('tsx/esm/api');
  register();
  const { findBrowser } = await import('./e2e/browser.ts');
  if (findBrowser() !== null) return;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    console.log('Installing Chromium from Debian’s packages…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args) =>
      spawnSync('apt-get', ['-qq', '-y', ...args], { env, stdio: ['ignore', 'ignore', 'inherit'] });
    apt('update');
    apt('install', '--no-install-recommends', 'chromium');
  }
  if (findBrowser() === null) {
    throw new SetupError(
      'The end-to-end tests need Chromium or Chrome on the PATH (or its path in CHROMIUM_PATH): install it, or run npm test -- types lint unit integration.',
    );
  }
}
