import { type NamedPair, pairNames } from '#lib/domain/pair-names.ts';

/** What becomes one article: two files of a batch, or one of both languages. */
export interface ListedPair extends NamedPair {
  /** The one file that holds both sides, in place of the two. */
  both?: string | undefined;
  /** What its manifest calls the article. */
  title?: string | undefined;
}

/** Lists of pairs that a batch may hold, the first that is there counts. */
export const MANIFESTS = ['manifest.json', 'manifest.tsv'] as const;

/** What may be one side of a pair. */
const ONE_SIDED = /\.(?:txt|md|html?|docx)$/iu;
/** What holds both, and is an article by itself. */
const TWO_SIDED = /\.(?:xlf|xliff|tmx|csv|tsv|tab|jsonl|ndjson)$/iu;

/** What systems put beside files, unseen. */
const ADDED = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$)/u;

export const LONGEST_TITLE = 1000;

/** The files that people put there, without the one folder that holds them all. */
export function ownFiles(names: readonly string[]): { root: string; names: string[] } {
  const own = names.filter((name) => !ADDED.test(name));
  const first = /^[^/]+\//u.exec(own[0] ?? '')?.[0] ?? '';
  const root = first !== '' && own.every((name) => name.startsWith(first)) ? first : '';
  return { root, names: own.map((name) => name.slice(root.length)) };
}

/** Pairs by the names of their files, then each file of both languages. */
export function pairsByName(names: readonly string[]): ListedPair[] {
  const both = names.filter(isTwoSided).sort();
  return [
    ...pairNames(names.filter(isOneSided)),
    ...both.map((name) => ({ name, source: null, target: null, both: name })),
  ];
}

/** Whether a file may hold the text of one side. */
export function isOneSided(name: string): boolean {
  return ONE_SIDED.test(name);
}

/** Whether a file may hold both languages. */
export function isTwoSided(name: string): boolean {
  return TWO_SIDED.test(name);
}

/** The pairs of a manifest, by its name and text; null when it is none. */
export function parseManifest(name: string, text: string): ListedPair[] | null {
  const plain = text.replace(/^\uFEFF/u, '');
  return name.endsWith('.json') ? pairsOfJson(plain) : pairsOfTsv(plain);
}

function pairsOfJson(text: string): ListedPair[] | null {
  const list = parseJson(text);
  if (!Array.isArray(list)) return null;
  const pairs: ListedPair[] = [];
  for (const one of list as unknown[]) {
    if (one === null || typeof one !== 'object') return null;
    const { name, source, target, both, title } = one as Record<string, unknown>;
    if (name !== undefined && typeof name !== 'string') return null;
    if (title !== undefined && (typeof title !== 'string' || title.length > LONGEST_TITLE)) return null;
    if (typeof both === 'string' && source === undefined && target === undefined) {
      pairs.push({ name: name ?? both, source: null, target: null, both, title });
    } else if (typeof source === 'string' && typeof target === 'string' && both === undefined) {
      pairs.push({ name: name ?? target, source, target, title });
    } else return null;
  }
  return pairs;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function pairsOfTsv(text: string): ListedPair[] {
  return text
    .split(/\r?\n/u)
    .filter((line, index) => line.trim() !== '' && !(index === 0 && /^source\ttarget\b/iu.test(line)))
    .map((line) => {
      const [source = '', target = '', title] = line.split('\t');
      const about = { name: target || source, title: title || undefined };
      if (target === '' && isTwoSided(source)) return { ...about, source: null, target: null, both: source };
      return { ...about, source, target };
    });
}
