import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { PACKAGES } from '#lib/embedding/packages.ts';
import { installedPackages } from '#tests/integration/embedding/install-packages.ts';
import { writeTinyModel } from '#tests/integration/embedding/tiny-model.ts';

const RELIRE = fileURLToPath(new URL('../../../lib/cli/relire.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'relire-model-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string) => join(folder, name);

// Two invented languages without a word or an ending in common. Every sentence has three words of six letters, each
// only there, so that neither words nor lengths say what belongs together.
const SYLLABLES = {
  source: ['ba', 'ko', 'du', 'gi', 'po', 'ta'],
  target: ['ve', 'ly', 'ne', 'fu', 'sy', 'ru'],
};
const word = (side: 'source' | 'target', number: number) =>
  [36, 6, 1].map((power) => SYLLABLES[side][Math.floor(number / power) % 6]).join('');
const sentence = (side: 'source' | 'target', number: number) => {
  const words = [0, 1, 2].map((at) => word(side, number * 3 + at)).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
};
const lines = (side: 'source' | 'target', numbers: readonly number[]) =>
  numbers.map((number) => `${sentence(side, number)}\n`).join('');

// The third sentence has no translation, and before the last the translation has one of its own.
writeFileSync(file('text.en'), lines('source', [0, 1, 2, 3, 4, 5, 6, 7]));
writeFileSync(file('text.fr'), lines('target', [0, 1, 3, 4, 5, 6, 20, 7]));
const RIGHT = '0:0\n1:1\n2:\n3:2\n4:3\n5:4\n6:5\n:6\n7:7\n';
writeTinyModel(
  file('model'),
  Array.from({ length: 63 }, (_, at) => [word('source', at), word('target', at)]),
);

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function align(options: readonly string[], env: Record<string, string> = {}): Promise<Outcome> {
  const argv = [RELIRE, 'align', '--source', file('text.en'), '--target', file('text.fr'), ...options];
  return new Promise((settle) => {
    execFile(process.execPath, argv, { env: { ...process.env, NODE_PATH: '', ...env } }, (error, out, err) =>
      settle({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}

async function beads(options: readonly string[], env?: Record<string, string>): Promise<string> {
  const { code, out, err } = await align(['--presegmented', '--json', ...options], env);
  expect([code, err]).toEqual([0, '']);
  const found: { source: number[]; target: number[] }[] = JSON.parse(out).beads;
  return found.map(({ source, target }) => `${source}:${target}\n`).join('');
}

it('names the versions that package.json allows', () => {
  const { peerDependencies, peerDependenciesMeta } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(peerDependencies).toEqual(PACKAGES);
  for (const name of Object.keys(PACKAGES)) expect(peerDependenciesMeta[name]).toEqual({ optional: true });
});

describe('without the optional packages', () => {
  it('aligns by words and lengths, which cannot tell here', async () => {
    expect(await beads([])).not.toBe(RIGHT);
  });

  it('says what to install when a model is given', async () => {
    const { code, out, err } = await align(['--model', file('model')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(
      /^A model needs packages that are not installed: npm install .*onnxruntime-node@\S+.*\n$/,
    );
  });

  it.each([
    ['no folder', 'nowhere', /^\S+nowhere is not a folder with a model\.\n$/],
    ['no model in it', 'empty', /^\S+empty holds no model: there must be a model\.onnx\.\n$/],
    ['no tokenizer', 'mute', /^\S+mute holds no tokenizer\.json that can be read\.\n$/],
  ])('says in a sentence that there is %s', async (_, name, sentence) => {
    if (name !== 'nowhere') mkdirSync(file(name), { recursive: true });
    if (name === 'mute') writeFileSync(join(file(name), 'model.onnx'), '');
    const { code, err } = await align(['--model', file(name)]);
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });
});

const packages = installedPackages();
if (packages === null) console.warn('Skipped: the packages that run a model could not be installed.');

describe.skipIf(packages === null)('with a model', () => {
  const env = { NODE_PATH: packages ?? '' };
  const model = ['--model', file('model')];

  it('aligns what words cannot tell', async () => {
    expect(await beads(model, env)).toBe(RIGHT);
  });

  it('changes nothing when it is not asked for', async () => {
    expect(await align(['--json'], env)).toEqual(await align(['--json']));
  });

  it('gives the same scores again', async () => {
    const [first, second] = await Promise.all([1, 2].map(() => align(['--json', ...model], env)));
    expect(first?.code).toBe(0);
    expect(second).toEqual(first);
  });

  it('aligns a folder', async () => {
    mkdirSync(file('pairs'));
    for (const side of ['en', 'fr'])
      writeFileSync(join(file('pairs'), `a.${side}`), readFileSync(file(`text.${side}`)));
    const batch = ['align', '--batch', file('pairs'), '--out', file('out'), '--presegmented', ...model];
    const code = await new Promise((settle) => {
      execFile(process.execPath, [RELIRE, ...batch], { env: { ...process.env, ...env } }, (error) =>
        settle(error ? error.code : 0),
      );
    });
    expect(code).toBe(0);
    expect(readFileSync(join(file('out'), 'a.beads'), 'utf8')).toBe(RIGHT);
  });

  it('finds the network where transformers.js keeps it', async () => {
    writeTinyModel(file('hub'), [[word('source', 0), word('target', 0)]]);
    mkdirSync(join(file('hub'), 'onnx'));
    writeFileSync(join(file('hub'), 'onnx', 'model.onnx'), readFileSync(join(file('hub'), 'model.onnx')));
    rmSync(join(file('hub'), 'model.onnx'));
    expect((await align(['--model', file('hub')], env)).code).toBe(0);
  });

  it.each([
    ['model.onnx', 'This is no network.', /^\S+model\.onnx is not a model that can be run: .+\n$/],
    [
      'tokenizer.json',
      '{"model":{"type":"Unheard"}}',
      /^\S+tokenizer\.json is not a tokenizer that can be used: .+\n$/,
    ],
  ])('says in a sentence that %s is broken', async (name, content, sentence) => {
    writeTinyModel(file('broken'), [[word('source', 0)]]);
    writeFileSync(join(file('broken'), name), content);
    const { code, out, err } = await align(['--model', file('broken')], env);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(sentence);
  });
});
