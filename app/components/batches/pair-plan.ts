import {
  isOneSided,
  isTwoSided,
  type ListedPair,
  MANIFESTS,
  ownFiles,
  pairsByName,
  parseManifest,
} from '#lib/domain/batch-pairs.ts';
import type { GivenFile } from './given-files.ts';

/** What becomes one article, and is there: two files, or one of both languages. */
export type PlannedPair = { name: string; title?: string | undefined } & (
  | { source: string; target: string; both?: undefined }
  | { both: string }
);

/** What would be imported of some files, and what would not. */
export interface PairPlan {
  files: ReadonlyMap<string, GivenFile>;
  pairs: readonly PlannedPair[];
  /** Files that nothing is made of: of one language without another, or left out. */
  alone: readonly string[];
  /** Files that are no text. */
  left: number;
  /** Named by the manifest, but not there. */
  missing: readonly string[];
  /** The manifest that the pairs follow; null: their names. */
  manifest: string | null;
}

/** The pairs among files: those of their manifest, else those of their names. Null when the manifest is none. */
export async function planPairs(given: readonly GivenFile[]): Promise<PairPlan | null> {
  const { root, names } = ownFiles(given.map(({ path }) => path));
  const files = new Map(given.map((file) => [file.path.slice(root.length), file]));
  const own = new Map(names.map((name) => [name, files.get(name)]).filter(isThere));
  const manifest = MANIFESTS.find((name) => own.has(name)) ?? null;
  const listed = await listedPairs(own, manifest);
  return listed && planOf(own, listed, manifest);
}

async function listedPairs(
  files: ReadonlyMap<string, GivenFile>,
  manifest: string | null,
): Promise<ListedPair[] | null> {
  const file = manifest && files.get(manifest);
  if (!file) return pairsByName([...files.keys()]);
  return parseManifest(file.path, new TextDecoder().decode(await file.bytes()));
}

function isThere(entry: (string | GivenFile | undefined)[]): entry is [string, GivenFile] {
  return entry[1] !== undefined;
}

function planOf(
  files: ReadonlyMap<string, GivenFile>,
  listed: readonly ListedPair[],
  manifest: string | null,
): PairPlan {
  const pairs: PlannedPair[] = [];
  const missing = new Set<string>();
  for (const { name, source, target, both, title } of listed) {
    const named = both === undefined ? [source, target] : [both];
    const absent = named.filter((file) => file !== null && !files.has(file));
    for (const file of absent) missing.add(file ?? '');
    if (absent.length > 0) continue;
    if (both !== undefined) pairs.push({ name, both, title });
    else if (source && target) pairs.push({ name, source, target, title });
  }
  const used = new Set(pairs.flatMap(filesOf));
  const others = [...files.keys()].filter((name) => name !== manifest && !used.has(name));
  return {
    files,
    pairs,
    alone: others.filter(isText).sort(),
    left: others.filter((name) => !isText(name)).length,
    missing: [...missing],
    manifest,
  };
}

function isText(name: string): boolean {
  return isOneSided(name) || isTwoSided(name);
}

/** The files of a pair. */
export function filesOf(pair: PlannedPair): string[] {
  return pair.both === undefined ? [pair.source, pair.target] : [pair.both];
}

/** The plan with two files that stayed alone put together. */
export function join(plan: PairPlan, source: string, target: string): PairPlan {
  return {
    ...plan,
    pairs: [{ name: target.replace(/\.[^./]*$/u, ''), source, target }, ...plan.pairs],
    alone: plan.alone.filter((name) => name !== source && name !== target),
  };
}

/** The plan without a pair, whose files then stand alone. */
export function part(plan: PairPlan, pair: PlannedPair): PairPlan {
  const pairs = plan.pairs.filter((one) => one !== pair);
  const used = new Set(pairs.flatMap(filesOf));
  const free = filesOf(pair).filter((name) => !used.has(name));
  return { ...plan, pairs, alone: [...new Set([...plan.alone, ...free])].sort() };
}

/** Bytes of files, and pairs, that are sent in one request: the server takes 32 MB. */
const MOST_BYTES = 24_000_000;
const MOST_PAIRS = 2000;

/** The pairs in as many parts as requests are needed for them. */
export function inParts({ pairs, files }: PairPlan): PlannedPair[][] {
  const parts: PlannedPair[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const pair of pairs) {
    const size = filesOf(pair).reduce((sum, name) => sum + (files.get(name)?.size ?? 0), 0);
    const last = parts.at(-1);
    if (!last || bytes + size > MOST_BYTES || last.length === MOST_PAIRS) {
      parts.push([pair]);
      bytes = size;
    } else {
      last.push(pair);
      bytes += size;
    }
  }
  return parts;
}
