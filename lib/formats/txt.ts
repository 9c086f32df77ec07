import type { CleanArticle } from '#lib/domain/clean-article.ts';
import { printedDate } from './date.ts';

/** Plain text: paragraphs with an empty line between them, one line end at the end. */
export function toTxt(article: CleanArticle): string {
  const { title, publishedAt, byline, caption, credit, paragraphs } = article;
  const blocks = [title, byline, printedDate(publishedAt), captionLine(caption, credit), ...paragraphs];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function captionLine(caption: string, credit: string): string {
  if (caption === '' || credit === '') return caption || credit;
  return `${caption} (${credit})`;
}
