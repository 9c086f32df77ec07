import type { ParallelArticle } from '#lib/domain/parallel-article.ts';
import { escapeHtml } from '#lib/formats/html.ts';

/** Both languages side by side, a row a link, as a page that prints; no script, nothing from elsewhere. */
export function toBilingualHtml({ clean, units }: ParallelArticle): string {
  const title = escapeHtml(clean.title || 'Sans titre');
  return [
    '<!doctype html>',
    '<html lang="fr">',
    '<head>',
    '<meta charset="utf-8">',
    `<title>${title}</title>`,
    '<style>table{border-collapse:collapse;width:100%}th,td{width:50%;padding:.5em;border:1px solid #999;text-align:left;vertical-align:top;font:1em/1.5 serif}</style>',
    '</head>',
    '<body>',
    `<h1>${title}</h1>`,
    '<table>',
    '<thead><tr><th scope="col">English</th><th scope="col">Français</th></tr></thead>',
    '<tbody>',
    ...units.map(
      ({ source, final }) => `<tr><td lang="en">${escapeHtml(source)}</td><td>${escapeHtml(final)}</td></tr>`,
    ),
    '</tbody>',
    '</table>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
