import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type CleanArticle, cleanArticle } from '#lib/domain/clean-article.ts';
import { toHtml } from '#lib/formats/html.ts';
import { escapeMarkdown, toMarkdown } from '#lib/formats/markdown.ts';
import { toTxt } from '#lib/formats/txt.ts';

const hostile = fc.constantFrom(
  '#',
  '-',
  '1.',
  '1)',
  '>',
  '*',
  '_',
  '`',
  '[a](b)',
  '![x](y)',
  '<b>',
  '</script>',
  '<!--',
  ']]>',
  '&amp;',
  '&#35;',
  '\\',
  '|',
  '~~',
  '+ ',
  '===',
  '---',
  'http://a.b/c',
  'www.a.fr',
  'a@b.fr',
  '$x$',
  '  ',
  '\t',
  '\n',
  '«\u00a0',
  'é',
  '"',
  "'",
  'mot',
  '.',
  ' ',
  '\u0000',
  '\u2028',
);
const line = fc.oneof(
  fc.array(hostile, { maxLength: 8 }).map((list) => list.join('')),
  fc.string({ unit: 'grapheme' }),
);
const article: fc.Arbitrary<CleanArticle> = fc
  .tuple(line, line, line, line, line, fc.array(line, { maxLength: 4 }))
  .map(([title, publishedAt, byline, caption, credit, texts]) =>
    cleanArticle(
      title,
      { publishedAt, byline, caption, credit },
      texts.map((current, paragraph) => ({ paragraph, current, from: paragraph * 2, to: paragraph * 2 + 1 })),
    ),
  );

const TAG = /<(\/?)([a-z0-9]+)([^<>]*)>/g;
const OWN = new Set('html head meta title body article h1 p time figure figcaption small'.split(' '));

it('gives HTML whose only tags are the writer’s own, and whose text is the article’s', () => {
  fc.assert(
    fc.property(article, (given) => {
      const html = toHtml(given);
      const [, body = ''] = html.split('<body>');
      expect(html.replace('<!doctype html>', '').replace(TAG, '')).not.toMatch(/[<>]/);
      for (const [, , name = ''] of html.matchAll(TAG)) expect(OWN).toContain(name);
      const paragraphs = [...body.matchAll(/<p>(.*)<\/p>/g)].map(([, text = '']) => unescapeHtml(text));
      expect(paragraphs).toEqual(given.paragraphs);
      expect(unescapeHtml(/<h1>(.*)<\/h1>/.exec(body)?.[1] ?? '')).toBe(given.title);
    }),
  );
});

it('gives Markdown in which every character that could be markup is escaped, and nothing is lost', () => {
  fc.assert(
    fc.property(line, (raw) => {
      const text = cleanArticle(raw, {}, []).title;
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/\\(.)/g, '$1')).toBe(text);
      const bare = escaped.replace(/\\./g, '·');
      expect(bare).not.toMatch(/[\\`*_[\]<~|$^@]|:\/\/|&#?\w+;|^[#+=:>-]|^\d{1,9}[.)]/);
    }),
  );
});

it('keeps paragraphs apart in every format, and writes the same bytes each time', () => {
  fc.assert(
    fc.property(article, (given) => {
      for (const write of [toTxt, toMarkdown, toHtml]) {
        const text = write(given);
        expect(text.endsWith('\n')).toBe(true);
        expect(text).not.toMatch(/\n{3}/);
        expect(write(structuredClone(given))).toBe(text);
      }
      const blocks = toTxt(given).slice(0, -1).split('\n\n');
      expect(given.paragraphs.length === 0 ? [] : blocks.slice(-given.paragraphs.length)).toEqual(
        given.paragraphs,
      );
    }),
  );
});

function unescapeHtml(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
