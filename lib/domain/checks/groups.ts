import type { CheckDocument } from '#lib/domain/checks/check.ts';

/** Target sentences that belong to the same source sentences, as one link or as several that share one. */
export interface LinkedGroup {
  /** Indexes into the document, in order. */
  targets: number[];
  sources: string[];
}

/**
 * The linked part of a document, in groups. What one French sentence says of an English one can stand in its
 * neighbour when both are linked to it, so that comparisons are made on groups.
 */
export function linkedGroups({ sentences }: CheckDocument): LinkedGroup[] {
  const groups: LinkedGroup[] = [];
  for (const [index, { text, sources }] of sentences.entries()) {
    if (sources.length === 0) continue;
    const last = groups.at(-1);
    if (last && sources.some((source) => last.sources.includes(source))) {
      if (text !== '') last.targets.push(index);
      for (const source of sources) if (!last.sources.includes(source)) last.sources.push(source);
    } else if (text !== '') groups.push({ targets: [index], sources: [...sources] });
  }
  return groups;
}
