/**
 * Below this a link that nobody confirmed is worth a look. Of links above it, 97 in 100 are right: docs/alignment.md.
 * The index link_doubtful holds those below it.
 */
export const DOUBTFUL_BELOW = 0.9;

/** Whether a link is worth a look. */
export function isDoubtful({ confirmed, score }: { confirmed: boolean; score: number }): boolean {
  return !confirmed && score < DOUBTFUL_BELOW;
}
