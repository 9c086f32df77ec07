import type { CleanArticle } from '#lib/domain/clean-article.ts';
import { printedDate } from './date.ts';

/** Markdown (CommonMark): every word of the article stays a word, whatever characters it is made of. */
export function toMarkdown(article: CleanArticle): string {
  const { title, publishedAt, byline, caption, credit, paragraphs } = article;
  const about = [byline, printedDate(publishedAt)].filter((part) => part !== '');
  const blocks = [
    title === '' ? '' : `# ${escapeMarkdown(title)}`,
    about.map(emphasis).join(' · '),
    captionLine(caption, credit),
    ...paragraphs.map(escapeMarkdown),
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function captionLine(caption: string, credit: string): string {
  if (caption === '' && credit === '') return '';
  const text = caption !== '' && credit !== '' ? `${caption} (${credit})` : caption || credit;
  return `> ${escapeMarkdown(text)}`;
}

function emphasis(text: string): string {
  return `_${escapeMarkdown(text)}_`;
}

/**
 * One line of text as CommonMark that renders to that text. Punctuation that can open markup anywhere is always
 * escaped; what only means something at the start of a line is escaped there.
 */
export function escapeMarkdown(line: string): string {
  return (
    line
      .replace(/[\\`*_[\]<~|$^]|&(?=[#\w])/g, '\\$&')
      // Autolinks of GitHub's dialect: with the colon, stop or sign escaped they stay text.
      .replace(/:(?=\/\/)|(?<=mailto|xmpp):/gi, '\\:')
      .replace(/(?<=www)\./gi, '\\.')
      .replace(/@/g, '\\@')
      .replace(/!(?=\\\[)/g, '\\!')
      // Headings, lists, quotes, rules and setext underlines.
      .replace(/^([#+=:>-])/, '\\$1')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      // A closing run of a heading, and a space or tab at the start that would make code of it.
      .replace(/(?<!\\)#(?=#*\s*$)/g, '\\#')
      .replace(/^\s+/, '')
  );
}
