/**
 * What is known of the boundary before each piece. A boundary is a joint when its two sides were one sentence, or one
 * line, before something parted them.
 */
export interface Joints {
  /** What a bead that joins over the boundary adds to the size of its shape: 1 as a rule, 0 after a false stop. */
  readonly weight: Float32Array;
  /** Log prior of a bead that begins at the boundary, 0 as a rule. */
  readonly parting: Float32Array;
}

/** 1 for each piece that starts in lower case, as the second half of a sentence cut by a false stop does. */
export function markContinuations(pieces: readonly string[]): Uint8Array {
  return Uint8Array.from(pieces, (text, index) => {
    const opensLower = /^[«“"'(\s]*\p{Ll}(?!\p{Lu})/u.test(text);
    return index > 0 && opensLower ? 1 : 0;
  });
}

const SAME_LINE_WEIGHT = 0.3;
const SAME_LINE_PARTING = -1;

/**
 * The joints of one side. `owner` tells the line of each piece, `parted` the log prior of parting a piece from what
 * it continues; 0 there says that lower case means nothing in this article.
 */
export function joinPieces(continuations: Uint8Array, owner: readonly number[], parted: number): Joints {
  const weight = new Float32Array(continuations.length).fill(1);
  const parting = new Float32Array(continuations.length);
  for (let piece = 1; piece < continuations.length; piece++) {
    if (continuations[piece] === 1 && parted < 0) {
      weight[piece] = 0;
      parting[piece] = parted;
    } else if (owner[piece] === owner[piece - 1]) {
      weight[piece] = SAME_LINE_WEIGHT;
      parting[piece] = SAME_LINE_PARTING;
    }
  }
  return { weight, parting };
}
