import { expect, it } from 'vitest';
import type { CleanArticle } from '#lib/domain/clean-article.ts';
import { attachment } from '#lib/formats/attachment.ts';
import { printedDate } from '#lib/formats/date.ts';
import { toHtml } from '#lib/formats/html.ts';
import { escapeMarkdown, toMarkdown } from '#lib/formats/markdown.ts';
import { toTxt } from '#lib/formats/txt.ts';

const ARTICLE: CleanArticle = {
  title: 'R&D : 1 < 2',
  publishedAt: '2024-02-08T06:31:11',
  byline: 'Par Marie Dupont',
  caption: 'Un train.',
  credit: 'Photo : AFP',
  paragraphs: ['# Un.', 'Deux *trois*.'],
};
const BARE: CleanArticle = {
  title: '',
  publishedAt: '',
  byline: '',
  caption: '',
  credit: '',
  paragraphs: ['Un.'],
};

it('writes plain text', () => {
  expect(toTxt(ARTICLE)).toBe(
    'R&D : 1 < 2\n\nPar Marie Dupont\n\n8 février 2024\n\nUn train. (Photo : AFP)\n\n# Un.\n\nDeux *trois*.\n',
  );
  expect(toTxt(BARE)).toBe('Un.\n');
});

it('writes Markdown', () => {
  expect(toMarkdown(ARTICLE)).toBe(
    '# R\\&D : 1 \\< 2\n\n_Par Marie Dupont_ · _8 février 2024_\n\n> Un train. (Photo : AFP)\n\n\\# Un.\n\nDeux \\*trois\\*.\n',
  );
  expect(toMarkdown(BARE)).toBe('Un.\n');
});

it('writes HTML', () => {
  expect(toHtml(ARTICLE)).toBe(`<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<title>R&amp;D : 1 &lt; 2</title>
</head>
<body>
<article>
<h1>R&amp;D : 1 &lt; 2</h1>
<p class="byline">Par Marie Dupont</p>
<p class="date"><time datetime="2024-02-08T06:31:11">8 février 2024</time></p>
<figure><figcaption>Un train. <small>Photo : AFP</small></figcaption></figure>
<p># Un.</p>
<p>Deux *trois*.</p>
</article>
</body>
</html>
`);
  expect(toHtml(BARE)).toContain('<title>Sans titre</title>');
  expect(toHtml(BARE)).not.toMatch(/<h1>|<figure>|date/);
});

it.each([
  ['2024-02-08', '8 février 2024'],
  ['2024-03-01T23:59:59+08:00', '1er mars 2024'],
  ['2024-12-25T03:49:58.123Z', '25 décembre 2024'],
  ['2024-13-01', '2024-13-01'],
  ['hier', 'hier'],
  ['2024-02-08T"onload=', '2024-02-08T"onload='],
])('prints the date %j', (given, expected) => {
  expect(printedDate(given)).toBe(expected);
});

it.each([
  ['- tiret', '\\- tiret'],
  ['— tiret', '— tiret'],
  ['1. liste', '1\\. liste'],
  ['1) liste', '1\\) liste'],
  ['En 2024. Fin', 'En 2024. Fin'],
  ['> citation', '\\> citation'],
  ['#', '\\#'],
  ['C #', 'C \\#'],
  ['=== ', '\\=== '],
  ['https://a.fr www.a.fr a@b.fr', 'https\\://a.fr www\\.a.fr a\\@b.fr'],
  ['[a](b) ![c](d)', '\\[a\\](b) \\!\\[c\\](d)'],
  ['&amp; A & B', '\\&amp; A & B'],
])('escapes %j', (given, expected) => {
  expect(escapeMarkdown(given)).toBe(expected);
});

it('sends a file that is saved and never shown', async () => {
  const bytes = new TextEncoder().encode('é');
  const response = attachment('a-b.txt', 'text/plain; charset=utf-8', bytes);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-disposition': 'attachment; filename="a-b.txt"',
    'content-length': '2',
    'x-content-type-options': 'nosniff',
  });
  expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
});
