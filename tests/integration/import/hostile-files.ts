import { fileURLToPath } from 'node:url';

/** Small files that have harmed other programs. */
export const HOSTILE = fileURLToPath(new URL('../../fixtures/hostile', import.meta.url));

const unitOf = (body: string) =>
  `<?xml version="1.0"?><xliff version="1.2"><file original="a" datatype="plaintext" source-language="en" target-language="fr"><body>${body}</body></file></xliff>`;
export const FLOODS: readonly (readonly [name: string, what: string, text: string])[] = [
  ['a.xlf', 'elements within each other', unitOf('<group>'.repeat(100_000))],
  [
    'a.xlf',
    'references',
    unitOf(`<trans-unit id="1"><source>${'&#65;'.repeat(300_000)}</source></trans-unit>`),
  ],
  ['a.xlf', 'attributes', `<xliff ${Array.from({ length: 20_000 }, (_, n) => `a${n}=""`).join(' ')}/>`],
  ['a.html', 'tags within each other', '<div>'.repeat(100_000)],
  ['a.html', 'stray signs', '<'.repeat(2_000_000)],
  ['a.html', 'attributes', `<p ${'a="" '.repeat(170_000)}>x</p>`],
  ['a.html', 'formatting that is not closed', '<b><i><a>'.repeat(80_000)],
  ['a.html', 'half tags', '<a "'.repeat(50_000)],
  ['a.html', 'meta tags that never end', `<meta ${'charset '.repeat(200_000)}`],
  ['a.txt', 'one line', 'a'.repeat(5_000_000)],
  ['a.txt', 'empty lines', '\n'.repeat(500_000)],
  ['a.csv', 'quotes', '"'.repeat(1_000_000)],
  ['a.csv', 'delimiters', ','.repeat(1_000_000)],
  ['a.jsonl', 'brackets', '['.repeat(1_000_000)],
];
