import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ARCHIVE_LIMITS, openArchive } from '#lib/formats/read/archive.ts';
import { openPairs } from '#lib/usecases/batches/open-pairs.ts';

const zipOf = (files: Zippable) => zipSync(files, { level: 9 });
const text = (words: string) => strToU8(words);
const refused = (code: string) => expect.objectContaining({ name: 'Error', code });

/** Changes bytes that archivers never write. */
function patched(zip: Uint8Array, signature: number, offset: number, bytes: readonly number[]): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) {
    if (view.getUint32(at, true) === signature) copy.set(bytes, at + offset);
  }
  return copy;
}
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

describe('an archive of files', () => {
  it('names its files and reads each', async () => {
    const files = await openArchive(zipOf({ 'en/rail.txt': text('Rail.'), 'fr/rail.txt': text('Le rail.') }));
    expect(files.names).toEqual(['en/rail.txt', 'fr/rail.txt']);
    expect(Buffer.from(await files.read('fr/rail.txt')).toString()).toBe('Le rail.');
    await expect(files.read('../rail.txt')).rejects.toEqual(refused('file-broken'));
    files.close();
  });

  it.each([['../out.txt'], ['/etc/out.txt'], ['a/../../out.txt'], ['C:/out.txt'], ['a\\..\\..\\out.txt']])(
    'refuses the name %s',
    async (name) => {
      await expect(openArchive(zipOf({ [name]: text('x') }))).rejects.toEqual(refused('file-broken'));
    },
  );

  it('refuses what is encrypted, a link, two files of one name, and what is no archive', async () => {
    const zip = zipOf({ 'a.txt': text('x'), 'b.txt': text('y') });
    await expect(openArchive(patched(zip, CENTRAL, 8, [1, 0]))).rejects.toEqual(refused('file-encrypted'));
    const link = zipOf({ 'a.txt': [text('/etc/passwd'), { os: 3, attrs: 0o120777 << 16 }] });
    await expect(openArchive(link)).rejects.toEqual(refused('file-broken'));
    const twice = patched(patched(zip, CENTRAL, 46, [0x61]), LOCAL, 30, [0x61]);
    await expect(openArchive(twice)).rejects.toEqual(refused('file-broken'));
    await expect(openArchive(text('PK no'))).rejects.toEqual(refused('file-broken'));
    await expect(openArchive(zip.slice(0, -30))).rejects.toEqual(refused('file-broken'));
  });

  it('counts entries before it looks at them', async () => {
    const many = Object.fromEntries(
      Array.from({ length: ARCHIVE_LIMITS.entries + 1 }, (_, index) => [`${index}.txt`, new Uint8Array()]),
    );
    await expect(openArchive(zipOf(many))).rejects.toEqual(refused('archive-too-large'));
  });

  it('stops a bomb at its ratio, whatever it says of its size, and reads the rest', async () => {
    const bomb = zipOf({ 'bomb.txt': new Uint8Array(7_000_000), 'a.txt': text('fine') });
    const files = await openArchive(patched(bomb, CENTRAL, 24, [10, 0, 0, 0]));
    await expect(files.read('bomb.txt')).rejects.toMatchObject({
      code: expect.stringMatching(/too-large|broken/),
    });
    const honest = await openArchive(bomb);
    await expect(honest.read('bomb.txt')).rejects.toEqual(refused('file-too-large'));
    await expect(honest.read('a.txt')).resolves.toHaveLength(4);
  });

  it('unpacks no more in all than it may', async () => {
    const dense = new Uint8Array(100_000).map((_, index) => (index * 2654435761) >>> 24);
    const zip = zipOf({ a: dense, b: dense, c: dense, d: dense });
    const files = await openArchive(zip, { entries: 4, unpackedBytes: 250_000 });
    for (const name of ['a', 'b', 'c']) await expect(files.read(name)).resolves.toHaveLength(dense.length);
    await expect(files.read('d')).rejects.toEqual(refused('archive-too-large'));
    // What was counted once may be read again.
    await expect(files.read('a')).resolves.toHaveLength(dense.length);
  });
});

describe('pairs in an archive', () => {
  const pairsIn = async (files: Zippable) => {
    const pairs = await openPairs(await openArchive(zipOf(files)));
    const items = [];
    for await (const item of pairs.items(null)) items.push(item);
    return items;
  };

  it('finds them in the one folder that programs pack, and leaves what they add', async () => {
    const items = await pairsIn({
      'lot/rail.en.txt': text('Rail.'),
      'lot/rail.fr.txt': text('Le rail.'),
      'lot/.DS_Store': text('x'),
      '__MACOSX/lot/._rail.en.txt': text('x'),
    });
    expect(items).toEqual([{ name: 'rail', source: 'Rail.', target: 'Le rail.' }]);
  });

  it('reads files of both languages, and says which of them are none', async () => {
    const items = await pairsIn({
      'a.en.txt': text('Rail.'),
      'a.fr.txt': text('Le rail.'),
      'lot.csv': text('en,fr\nThe bus.,Le bus.\n'),
      'notes.csv': text('Nothing but a line'),
      'vide.xlf': text('<xliff version="1.2"><file source-language="de" target-language="fr"/></xliff>'),
    });
    expect(items.map(({ name, source, paragraphs, trouble }) => [name, source, paragraphs, trouble])).toEqual(
      [
        ['a', 'Rail.', undefined, undefined],
        ['lot.csv', '', [[{ source: 'The bus.', target: 'Le bus.' }]], undefined],
        ['notes.csv', '', undefined, 'both-texts-wanted'],
        ['vide.xlf', '', undefined, 'file-languages'],
      ],
    );
  });

  it('does not open an archive within the archive: that pair fails, the others do not', async () => {
    const items = await pairsIn({
      'a.en.docx': zipOf({ 'a.txt': text('x') }),
      'a.fr.txt': text('Le rail.'),
      'b.en.txt': text('Rail.'),
      'b.fr.txt': text('Le rail.'),
    });
    expect(items.map(({ name, trouble }) => [name, trouble])).toEqual([
      ['a', 'file-unknown'],
      ['b', undefined],
    ]);
  });

  it('follows a manifest, also one that names what is not there', async () => {
    const items = await pairsIn({
      'x.txt': text('Rail.'),
      'y.txt': text('Le rail.'),
      'manifest.json': text(
        JSON.stringify([
          { source: 'x.txt', target: 'y.txt', title: 'Rail' },
          { source: 'x.txt', target: '../y.txt' },
        ]),
      ),
    });
    expect(items.map(({ title, trouble }) => [title, trouble])).toEqual([
      ['Rail', undefined],
      [undefined, 'not-found'],
    ]);
  });

  it('says when there are none, or a manifest that is none', async () => {
    await expect(pairsIn({ 'x.txt': text('Rail.') })).rejects.toMatchObject({ code: 'no-pairs' });
    await expect(pairsIn({ 'manifest.json': text('{') })).rejects.toMatchObject({ code: 'bad-manifest' });
  });
});
