/** Shorter words are alike by chance too often. */
const SHORTEST = 4;
const ALIKE = 0.7;

/** Number of letters in the longest common subsequence. */
function commonLetters(a: string, b: string, row: Uint8Array): number {
  row.fill(0, 0, b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const letter = a.charCodeAt(i);
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] as number;
      const left = row[j - 1] as number;
      row[j] = letter === b.charCodeAt(j - 1) ? diagonal + 1 : Math.max(above, left);
      diagonal = above;
    }
  }
  return row[b.length] as number;
}

/**
 * Weight in 0..1 of two different words as cognates, 0 when they are not: from the ratio of their longest common
 * subsequence to the longer word (Melamed 1995).
 */
export function cognateWeight(a: string, b: string, row: Uint8Array): number {
  const shorter = Math.min(a.length, b.length);
  const longer = Math.max(a.length, b.length);
  if (shorter < SHORTEST || shorter < ALIKE * longer || longer >= row.length) return 0;
  const ratio = commonLetters(a, b, row) / longer;
  return ratio < ALIKE ? 0 : (0.7 * (ratio - 0.4)) / 0.6;
}
