import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';

/** One field of many rows: their values, or the distinct ones and which row has which. */
type Column = { values: unknown[] } | { distinct: unknown[]; at: number[] };

interface PackedRows {
  length: number;
  columns: Record<string, Column>;
}

/** Most sentences read as they were received; 0 then stands for the same words again. */
type PackedSentence = Omit<SentenceJson, 'original'> & { original: string | 0 };

/** Fields with fewer distinct values than this share of the rows are stored as a table of those values. */
const REPEATED = 0.5;

/**
 * An article as one string, by columns. A page that hands thousands of rows to the browser as objects spends
 * most of its time on naming their fields, on both sides; this is a third of the size and read by `JSON.parse`.
 */
export function packArticle(article: ArticleJson): string {
  const { sentences, links, flags, ...rest } = article;
  return JSON.stringify({
    rest,
    sentences: packRows(
      sentences.map((one) => ({ ...one, original: one.original === one.current ? 0 : one.original })),
    ),
    links: packRows(links),
    flags: packRows(flags),
  });
}

/** The inverse of `packArticle`. */
export function unpackArticle(packed: string): ArticleJson {
  const { rest, sentences, links, flags } = JSON.parse(packed) as Record<
    'sentences' | 'links' | 'flags',
    PackedRows
  > & {
    rest: Omit<ArticleJson, 'sentences' | 'links' | 'flags'>;
  };
  return {
    ...rest,
    sentences: unpackRows<PackedSentence>(sentences).map((one) => ({
      ...one,
      original: one.original === 0 ? one.current : one.original,
    })),
    links: unpackRows(links),
    flags: unpackRows(flags),
  };
}

function packRows(rows: readonly object[]): PackedRows {
  const columns: PackedRows['columns'] = {};
  for (const key of Object.keys(rows[0] ?? {})) {
    columns[key] = packColumn(rows.map((row) => (row as Record<string, unknown>)[key] ?? null));
  }
  return { length: rows.length, columns };
}

function packColumn(values: unknown[]): Column {
  const places = new Map<string, number>();
  const distinct: unknown[] = [];
  const at: number[] = [];
  for (const value of values) {
    const name = JSON.stringify(value);
    let place = places.get(name);
    if (place === undefined) {
      place = distinct.push(value) - 1;
      if (distinct.length > values.length * REPEATED) return { values };
      places.set(name, place);
    }
    at.push(place);
  }
  return { distinct, at };
}

function unpackRows<T>({ length, columns }: PackedRows): T[] {
  const rows = Array.from({ length }, (): Record<string, unknown> => ({}));
  for (const [key, column] of Object.entries(columns)) {
    for (const [place, row] of rows.entries()) {
      row[key] = 'values' in column ? column.values[place] : column.distinct[column.at[place] ?? 0];
    }
  }
  return rows as T[];
}
