const SIDES: ReadonlyMap<string, 'source' | 'target'> = new Map([
  ['en', 'source'],
  ['eng', 'source'],
  ['english', 'source'],
  ['source', 'source'],
  ['fr', 'target'],
  ['fra', 'target'],
  ['french', 'target'],
  ['target', 'target'],
]);

/** Two files that belong together by their names; a side is null when nothing fits. */
export interface NamedPair {
  name: string;
  source: string | null;
  target: string | null;
}

/**
 * Pairs files by name: `rail.en.txt` with `rail.fr.txt`, also `rail_EN.txt`, `rail-english.txt` or `en/rail.txt`.
 * Files whose names say no side are left out.
 */
export function pairNames(files: readonly string[]): NamedPair[] {
  const pairs = new Map<string, NamedPair>();
  for (const file of [...files].sort()) {
    const found = sideOf(file);
    if (!found) continue;
    const pair = pairs.get(found.name) ?? { name: found.name, source: null, target: null };
    // Of two files for one side the first counts; the other is a pair of its own, which will be missed.
    if (pair[found.side] === null) pairs.set(found.name, { ...pair, [found.side]: file });
    else pairs.set(file, { name: file, source: null, target: null, [found.side]: file });
  }
  return [...pairs.values()];
}

function sideOf(file: string): { name: string; side: 'source' | 'target' } | null {
  const stem = file.replace(/\.[^./]*$/u, '');
  const suffix = /^(.+)[._-]([a-z]+)$/iu.exec(stem);
  const bySuffix = SIDES.get(suffix?.[2]?.toLowerCase() ?? '');
  if (suffix?.[1] && bySuffix) return { name: suffix[1], side: bySuffix };
  const folder = /^(.*?)([a-z]+)\/([^/]+)$/iu.exec(stem);
  const byFolder = SIDES.get(folder?.[2]?.toLowerCase() ?? '');
  if (folder && byFolder && /(^|\/)$/u.test(folder[1] ?? ''))
    return { name: `${folder[1]}${folder[3]}`, side: byFolder };
  return null;
}
