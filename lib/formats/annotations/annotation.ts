import type { Side } from '#lib/domain/ingest.ts';

/** One error that someone marked in a segment, or a segment without any (category and severity empty). */
export interface Annotation {
  /** What translated it. */
  system: string;
  document: string;
  /** Number of the segment in the document, from 1. */
  segment: string;
  rater: string;
  source: string;
  target: string;
  /** Half-open UTF-16 range on one side; null when no words are marked. */
  span: { side: Side; from: number; to: number } | null;
  category: string;
  severity: string;
  /** What else is known: note, time, the better wording… */
  metadata: Readonly<Record<string, unknown>>;
}
