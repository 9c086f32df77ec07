import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type AlignDocument, readAlignSets } from '#lib/cli/bench/align-sets.ts';
import type { Pair } from '#lib/cli/bench-checks/inject.ts';
import type { Mark } from '#lib/cli/bench-checks/measure.ts';
import { aligned, type Unit } from '#lib/cli/commands/check.ts';
import type { CheckDocument } from '#lib/domain/checks/check.ts';

/** Kept outside of the project, as the licences of the sets ask. */
export const DEFAULT_DATA = fileURLToPath(new URL('../../../../shared/', import.meta.url));

/** What the checks are measured on. */
export interface CheckSets {
  /** Professional translations of news (NTREX): an alarm here is nearly always a false one. */
  readonly clean: readonly Pair[];
  /** Machine translations of medical abstracts and the places that experts marked (bio-mqm). */
  readonly marked: { readonly pairs: readonly Pair[]; readonly marks: readonly Mark[] };
  /** The seed article, aligned, and what an editor would change in it, by tier; offsets in the whole text. */
  readonly seed: { readonly units: readonly Unit[]; readonly marks: readonly Mark[] };
  /** Whole articles and chapters linked by hand, translated by people or by rules (align-dev); nobody marked them. */
  readonly news: readonly { readonly name: string; readonly documents: readonly CheckDocument[] }[];
}

/** One translation of each text: the other sets have the same ones, harder to link. */
const READ = new Set(['news-ht-light', 'news-rbmt-medium', 'literary']);

/** The sets under a folder, or undefined when it is not there. */
export function readCheckSets(folder: string): CheckSets | undefined {
  if (!existsSync(join(folder, 'data/checks-dev'))) return undefined;
  const read = (path: string) => readFileSync(join(folder, path), 'utf8').normalize('NFC');
  const lines = (path: string) => read(path).trimEnd().split('\n');
  const sources = lines('data/checks-dev/clean-news.en');
  const rows = lines('data/checks-dev/bio-mqm.jsonl').map((row): BioRow => JSON.parse(row));
  const target = read('seed/article.fr.txt');
  const { defects }: { defects: Defect[] } = JSON.parse(read('seed/defects.json'));
  const starts = [0, ...[...target.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return {
    clean: lines('data/checks-dev/clean-news.fr').map((text, line) => ({
      source: sources[line] ?? '',
      target: text,
    })),
    marked: {
      pairs: rows.map(({ src, mt }) => ({ source: src, target: mt })),
      marks: rows.flatMap(({ spans }, line) =>
        spans
          .filter(({ severity }) => !/neutral/i.test(severity ?? ''))
          .map(({ start, end, category, subcategory }) => ({
            line,
            from: start,
            to: end,
            group: [category ?? 'none', subcategory].filter(Boolean).join('/'),
          })),
      ),
    },
    seed: {
      units: aligned(read('seed/article.en.txt'), target),
      marks: defects.map(({ line, from, to, tier }) => {
        const start = starts[line] ?? 0;
        return { line: 0, from: start + from, to: start + to, group: tier };
      }),
    },
    news: readAlignSets(join(folder, 'data/align-dev'))
      .filter(({ name }) => READ.has(name))
      .map(({ name, documents }) => ({ name, documents: documents.map(linkedByHand) })),
  };
}

/** The sets do not say where paragraphs end. */
function linkedByHand({ source, target, gold }: AlignDocument): CheckDocument {
  const sources = target.map((): string[] => []);
  for (const bead of gold) {
    const texts = bead.source.map((index) => source[index]?.text ?? '');
    for (const index of bead.target) sources[index] = texts;
  }
  return { sentences: target.map(({ text }, i) => ({ text, paragraph: 0, sources: sources[i] ?? [] })) };
}

interface BioRow {
  src: string;
  mt: string;
  spans: {
    start: number;
    end: number;
    category: string | null;
    subcategory: string | null;
    severity: string | null;
  }[];
}

interface Defect {
  line: number;
  from: number;
  to: number;
  tier: string;
}
