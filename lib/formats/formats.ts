import type { CleanArticle } from '#lib/domain/clean-article.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toTxt } from './txt.ts';

export type ExportFormat = 'txt' | 'md' | 'html';

interface Format {
  mediaType: string;
  /** The whole file, to be encoded as UTF-8; the same article gives the same bytes for ever. */
  write: (article: CleanArticle) => string;
}

/** What an article can be exported as; the name is the file's extension too. */
export const FORMATS: Record<ExportFormat, Format> = {
  txt: { mediaType: 'text/plain; charset=utf-8', write: toTxt },
  md: { mediaType: 'text/markdown; charset=utf-8', write: toMarkdown },
  html: { mediaType: 'text/html; charset=utf-8', write: toHtml },
};
