import type { Sentence } from '#lib/db/generated/client.ts';
import { inReadingOrder } from '#lib/domain/reading-order.ts';

/** Sentences of both languages that say the same. */
export interface Segment {
  source: Sentence[];
  target: Sentence[];
}

/** The links of an article, in reading order, from its sentences in the order of their sides. */
export function segmentsOf(sentences: readonly Sentence[]): Segment[] {
  const byLink = new Map<string, Segment>();
  for (const sentence of sentences) {
    const segment = byLink.get(sentence.linkId) ?? { source: [], target: [] };
    segment[sentence.side].push(sentence);
    byLink.set(sentence.linkId, segment);
  }
  const places = [...byLink.values()].map((segment) => ({
    segment,
    source: segment.source.map(({ position }) => position),
    target: segment.target.map(({ position }) => position),
  }));
  return inReadingOrder(places).map(({ segment }) => segment);
}
