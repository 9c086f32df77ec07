import { describe, expect, it } from 'vitest';
import { readFile } from '#lib/formats/read/read-file.ts';
import { LIMITS } from '#lib/formats/read/received.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string, name: string) => readFile(bytes(text), name);
const XLIFF_12 = (body: string, languages = 'source-language="en-US" target-language="fr-FR"') =>
  `<?xml version="1.0"?><xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" datatype="plaintext" ${languages}><body>${body}</body></file></xliff>`;

describe('encodings', () => {
  const text = 'L’été à Nîmes, œuvre à 5 €';
  it.each([
    ['UTF-8', Buffer.from(text), text, []],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${text}`), `\uFEFF${text}`, []],
    ['UTF-16 LE with a mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), `\uFEFF${text}`, ['utf-16le']],
    ['UTF-16 LE', Buffer.from('Rien que des mots', 'utf16le'), 'Rien que des mots', ['utf-16le']],
    ['UTF-16 BE', Buffer.from('Rien que des mots', 'utf16le').swap16(), 'Rien que des mots', ['utf-16be']],
    [
      'Windows-1252',
      Buffer.from('L\x92\xe9t\xe9 \xe0 N\xeemes, \x9cuvre \xe0 5 \x80', 'latin1'),
      text,
      ['windows-1252'],
    ],
  ])('reads %s', async (_, given, expected, decoded) => {
    const file = await readFile(given, 'a.txt');
    expect(file).toMatchObject({ kind: 'text', text: expected });
    expect(file.steps.map(({ value }) => value)).toEqual(decoded);
  });
});

describe('bilingual files', () => {
  it('reads XLIFF 1.2: groups are paragraphs, codes are left, segments are told by their mark', async () => {
    const file = await read(
      XLIFF_12(
        '<group><trans-unit id="1"><source>One <g id="1">two</g><ph id="2">&lt;br/&gt;</ph>.</source><target>Un <g id="1">deux</g>.</target></trans-unit>' +
          '<trans-unit id="2"><source>A. B.</source><seg-source><mrk mtype="seg" mid="0">A.</mrk> <mrk mtype="seg" mid="1">B.</mrk></seg-source><target><mrk mtype="seg" mid="0">A’.</mrk> <mrk mtype="seg" mid="1">B’.</mrk></target></trans-unit></group>' +
          '<trans-unit id="3"><source>Alone</source></trans-unit>',
      ),
      'a.xlf',
    );
    expect(file).toEqual({
      kind: 'xliff',
      title: '',
      steps: [{ kind: 'tagsLeft', count: 1, value: '' }],
      paragraphs: [
        [
          { source: 'One two.', target: 'Un deux.' },
          { source: 'A.', target: 'A’.' },
          { source: 'B.', target: 'B’.' },
        ],
        [{ source: 'Alone', target: '' }],
      ],
    });
  });

  it('turns a file from French into English round, and refuses other languages', async () => {
    const unit = '<trans-unit id="1"><source>Un</source><target>One</target></trans-unit>';
    expect(await read(XLIFF_12(unit, 'source-language="fr" target-language="en"'), 'a.xlf')).toMatchObject({
      paragraphs: [[{ source: 'One', target: 'Un' }]],
    });
    await expect(
      read(XLIFF_12(unit, 'source-language="de" target-language="fr"'), 'a.xlf'),
    ).rejects.toMatchObject({
      code: 'file-languages',
    });
  });

  it('reads XLIFF 2', async () => {
    const text = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="fr"><file id="f"><group id="g"><unit id="0"><segment><source>T.</source><target>T’.</target></segment></unit></group><unit id="1"><segment><source>A <pc id="1">b</pc>.</source><target>A’ b’.</target></segment><ignorable><source> </source></ignorable><segment><source>C.</source><target>C’<ph id="9"/>.</target></segment></unit></file></xliff>`;
    expect(await read(text, 'a.xliff')).toMatchObject({
      steps: [{ kind: 'tagsLeft', count: 1 }],
      paragraphs: [
        [{ source: 'T.', target: 'T’.' }],
        [
          { source: 'A b.', target: 'A’ b’.' },
          { source: 'C.', target: 'C’.' },
        ],
      ],
    });
  });

  it('reads TMX with the DOCTYPE that real ones have', async () => {
    const text = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header/><body><tu><tuv xml:lang="FR-fr"><seg>Un</seg></tuv><tuv xml:lang="EN-us"><seg>One</seg></tuv></tu><tu><tuv xml:lang="de"><seg>Eins</seg></tuv></tu></body></tmx>`;
    expect(await read(text, 'a.tmx')).toMatchObject({
      steps: [{ kind: 'unitsSkipped', count: 1 }],
      paragraphs: [[{ source: 'One', target: 'Un' }]],
    });
  });

  it.each([
    ['a.csv', 'source;target\n"One; ""two""";Un\n', 'One; "two"'],
    ['a.csv', 'fr,en\nUn,"One, two"\n', 'One, two'],
    [
      'a.tsv',
      'The minister said that the law is ready.\tLe ministre a dit que la loi est prête.\n',
      'The minister said that the law is ready.',
    ],
    ['a.csv', "source,target\n'=1+1,Un\n", '=1+1'],
    ['a.jsonl', '{"source":"One","target":"Un"}\n', 'One'],
    ['a.jsonl', '{"translation":{"en":"One","fr":"Un"}}\n', 'One'],
  ])('reads %s: %j', async (name, text, source) => {
    const file = await read(text, name);
    expect('paragraphs' in file && file.paragraphs[0]?.[0]?.source).toBe(source);
  });

  it('names the line of a JSON Lines file that is none', async () => {
    await expect(read('{"source":"a"}\n[1]\n', 'a.jsonl')).rejects.toMatchObject({
      code: 'file-broken',
      extra: { line: 2 },
    });
  });
});

describe('HTML', () => {
  it('takes the article and leaves what is around it', async () => {
    const words = 'Le conseil a voté la loi après un long débat, dit la ministre. '.repeat(12);
    const page = `<!doctype html><html><head><title>Un vote | Le site</title><script>alert(1)</script></head><body><nav><a href="/">Accueil</a></nav><article><h1>Un vote</h1><p>${words}</p><p>${words}</p></article><footer>Mentions légales</footer></body></html>`;
    const file = await read(page, 'a.html');
    expect(file.steps).toContainEqual({ kind: 'extracted', count: 1, value: '' });
    expect(file).toMatchObject({ around: [{ before: 3, lines: ['Mentions légales'] }] });
    const text = 'text' in file ? file.text : '';
    expect(text.split('\n')).toEqual(['Un vote', words.trim(), words.trim()]);
  });

  it('keeps no-break spaces, and is text: markup in it never comes back', async () => {
    const file = await read(
      '<p>«&nbsp;Oui&nbsp;» &lt;b&gt;</p><p onclick=x>Deux<br>lignes</p><style>p{}</style>',
      'a.html',
    );
    expect('text' in file && file.text).toBe('«\u00a0Oui\u00a0» <b>\nDeux\nlignes');
  });
});

it('says its limit when a file is too large', async () => {
  await expect(readFile(new Uint8Array(LIMITS.fileBytes + 1), 'a.txt')).rejects.toMatchObject({
    code: 'file-too-large',
    extra: { maxBytes: LIMITS.fileBytes },
  });
});
