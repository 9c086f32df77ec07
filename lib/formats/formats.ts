import type { ParallelArticle } from '#lib/domain/parallel-article.ts';
import { toHtml } from './html.ts';
import { toMarkdown } from './markdown.ts';
import { toTxt } from './txt.ts';
import { toBilingualHtml } from './write/bilingual-html.ts';
import { toBilingualDocx, toDocx, toTrackedDocx } from './write/docx.ts';
import { toJsonl } from './write/jsonl.ts';
import { toCsv, toTsv } from './write/table.ts';
import { toTmx } from './write/tmx.ts';
import { toXliff12, toXliff21 } from './write/xliff.ts';

export type ExportFormat =
  | 'txt'
  | 'md'
  | 'html'
  | 'docx'
  | 'docx-changes'
  | 'docx-table'
  | 'html-table'
  | 'xliff'
  | 'xliff-2'
  | 'tmx'
  | 'csv'
  | 'tsv'
  | 'jsonl';

interface Format {
  mediaType: string;
  /** Of the file's name, after the article's. */
  suffix: string;
  /** The whole file; text is to be encoded as UTF-8, and the same article gives the same text for ever. */
  write: (article: ParallelArticle) => string | Promise<Uint8Array>;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What an article can be exported as. */
export const FORMATS: Record<ExportFormat, Format> = {
  txt: { mediaType: 'text/plain; charset=utf-8', suffix: '.txt', write: ({ clean }) => toTxt(clean) },
  md: { mediaType: 'text/markdown; charset=utf-8', suffix: '.md', write: ({ clean }) => toMarkdown(clean) },
  html: { mediaType: 'text/html; charset=utf-8', suffix: '.html', write: ({ clean }) => toHtml(clean) },
  docx: { mediaType: DOCX, suffix: '.docx', write: toDocx },
  'docx-changes': { mediaType: DOCX, suffix: '.changes.docx', write: toTrackedDocx },
  'docx-table': { mediaType: DOCX, suffix: '.en-fr.docx', write: toBilingualDocx },
  'html-table': { mediaType: 'text/html; charset=utf-8', suffix: '.en-fr.html', write: toBilingualHtml },
  xliff: { mediaType: 'application/x-xliff+xml; charset=utf-8', suffix: '.xlf', write: toXliff12 },
  'xliff-2': { mediaType: 'application/xliff+xml; charset=utf-8', suffix: '.xliff', write: toXliff21 },
  tmx: { mediaType: 'application/x-tmx+xml; charset=utf-8', suffix: '.tmx', write: toTmx },
  csv: { mediaType: 'text/csv; charset=utf-8', suffix: '.csv', write: toCsv },
  tsv: { mediaType: 'text/tab-separated-values; charset=utf-8', suffix: '.tsv', write: toTsv },
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', suffix: '.jsonl', write: toJsonl },
};
