import type { CleanArticle } from '#lib/domain/clean-article.ts';
import { printedDate } from './date.ts';

/** A complete HTML document in French, with nothing but the article in it. */
export function toHtml(article: CleanArticle): string {
  const { title, publishedAt, byline, caption, credit, paragraphs } = article;
  const lines = [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    // A document without a title is not valid HTML.
    `<title>${escapeHtml(title || 'Sans titre')}</title>`,
    '</head>',
    '<body>',
    '<article>',
    ...(title === '' ? [] : [`<h1>${escapeHtml(title)}</h1>`]),
    ...(byline === '' ? [] : [`<p class="byline">${escapeHtml(byline)}</p>`]),
    ...(publishedAt === '' ? [] : [`<p class="date">${time(publishedAt)}</p>`]),
    ...figure(caption, credit),
    ...paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`),
    '</article>',
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

/** The `datetime` attribute takes ISO forms only; other words are printed without it. */
function time(publishedAt: string): string {
  const printed = escapeHtml(printedDate(publishedAt));
  return printedDate(publishedAt) === publishedAt
    ? printed
    : `<time datetime="${escapeHtml(publishedAt)}">${printed}</time>`;
}

function figure(caption: string, credit: string): string[] {
  if (caption === '' && credit === '') return [];
  const parts = [escapeHtml(caption), credit === '' ? '' : `<small>${escapeHtml(credit)}</small>`];
  return [`<figure><figcaption>${parts.filter((part) => part !== '').join(' ')}</figcaption></figure>`];
}

/** Text as HTML text or as the value of an attribute in double quotes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
