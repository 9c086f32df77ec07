import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readLexiconFile } from '#lib/cli/lexicon/read-lexicon.ts';
import { parseDictd } from '#lib/formats/lexicon/dictd.ts';
import { parseLexiconTsv } from '#lib/formats/lexicon/tsv.ts';

const ARTICLES =
  'Andalusian /ændəlj/\n1. andalou <adj>\n2. Andalou\nabode /əboud/\ndemeure, habitation (lieu)\n';
const bytes = new TextEncoder().encode(ARTICLES);
const firstLength = new TextEncoder().encode(ARTICLES.slice(0, ARTICLES.indexOf('abode'))).length;
const base64 = (value: number) => {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
  return `${digits[Math.floor(value / 64)]}${digits[value % 64]}`;
};
const INDEX = [
  '00databaseutf8\tA\tB',
  `andalusian\tA\t${base64(firstLength)}`,
  `abode\t${base64(firstLength)}\t${base64(bytes.length - firstLength)}`,
  'beyond the end\t////\tB',
  'no number\té\tB',
  '',
].join('\n');
const PAIRS = [
  ['andalusian', 'andalou'],
  ['andalusian', 'Andalou'],
  ['abode', 'demeure'],
  ['abode', 'habitation'],
];

describe('parseDictd', () => {
  it('reads the translations of every article, without numbers and notes', () => {
    expect(parseDictd(INDEX, bytes)).toEqual(PAIRS);
  });
});

describe('parseLexiconTsv', () => {
  it('reads two columns and passes over the rest', () => {
    const table = '# words\nhouse\tmaison\tn.\r\n\nno tab\ntown hall \t mairie\n\tvide';
    expect(parseLexiconTsv(table)).toEqual([
      ['house', 'maison'],
      ['town hall', 'mairie'],
    ]);
  });
});

describe('readLexiconFile', () => {
  const folder = mkdtempSync(join(tmpdir(), 'relire-lexicon-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };

  it('finds the packed dictionary beside its index, whichever is named', async () => {
    const index = file('freedict-eng-fra.index', INDEX);
    const packed = file('freedict-eng-fra.dict.dz', gzipSync(bytes));
    expect(await readLexiconFile(index)).toEqual(PAIRS);
    expect(await readLexiconFile(packed)).toEqual(PAIRS);
  });

  it('puts English first when the headwords are French', async () => {
    file('freedict-fra-eng.dict', bytes);
    const pairs = await readLexiconFile(file('freedict-fra-eng.index', INDEX));
    expect(pairs[0]).toEqual(['andalou', 'andalusian']);
  });

  it('reads tables, and says what is wrong with others', async () => {
    expect(await readLexiconFile(file('own.tsv', 'house\tmaison'))).toEqual([['house', 'maison']]);
    await expect(readLexiconFile(file('empty.tsv', 'house'))).rejects.toThrow('holds no word pairs');
    await expect(readLexiconFile(join(folder, 'none.tsv'))).rejects.toThrow('cannot be read');
    file('broken.dict.dz', 'not packed');
    await expect(readLexiconFile(file('broken.index', INDEX))).rejects.toThrow('cannot be unpacked');
  });
});
