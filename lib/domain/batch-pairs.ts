import { type NamedPair, pairNames } from '#lib/domain/pair-names.ts';

/** Two files of a batch, with the title that its manifest gives the article. */
export interface ListedPair extends NamedPair {
  title?: string | undefined;
}

/** Lists of pairs that a batch may hold, the first that is there counts. */
export const MANIFESTS = ['manifest.json', 'manifest.tsv'] as const;

/** What may be one side of a pair; files of both languages are imported by themselves. */
const ONE_SIDED = /\.(?:txt|md|html?|docx)$/iu;

/** What systems put beside files, unseen. */
const ADDED = /(?:^|\/)(?:__MACOSX\/|\.[^/]*$|Thumbs\.db$)/u;

const LONGEST_TITLE = 1000;

/** The files that people put there, without the one folder that holds them all. */
export function ownFiles(names: readonly string[]): { root: string; names: string[] } {
  const own = names.filter((name) => !ADDED.test(name));
  const first = /^[^/]+\//u.exec(own[0] ?? '')?.[0] ?? '';
  const root = first !== '' && own.every((name) => name.startsWith(first)) ? first : '';
  return { root, names: own.map((name) => name.slice(root.length)) };
}

/** Pairs by the names of their files. */
export function pairsByName(names: readonly string[]): ListedPair[] {
  return pairNames(names.filter(isOneSided));
}

/** Whether a file may hold the text of one side. */
export function isOneSided(name: string): boolean {
  return ONE_SIDED.test(name);
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
    const { name, source, target, title } = one as Record<string, unknown>;
    if (typeof source !== 'string' || typeof target !== 'string') return null;
    if (name !== undefined && typeof name !== 'string') return null;
    if (title !== undefined && (typeof title !== 'string' || title.length > LONGEST_TITLE)) return null;
    pairs.push({ name: name ?? target, source, target, title });
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
      return { name: target || source, source, target, title: title || undefined };
    });
}
