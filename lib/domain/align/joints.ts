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

/** After these a sentence may go on in lower case, and a new one begin with it: « Oh ! dit-il. » */
const OPEN_END = /[!?…:;,][\s»”"'’)\]—–-]*$/u;

/** What the first letter of a piece says of the boundary before it. */
export const NEW = 0;
/** Lower case after a full stop, or after nothing: the second half of a sentence cut by a false stop. */
export const CONTINUES = 1;
/** Lower case after another mark, where it is allowed: joining is free, and so is parting. */
export const MAY_CONTINUE = 2;

/** `NEW`, `CONTINUES` or `MAY_CONTINUE` for each piece. */
export function markContinuations(pieces: readonly string[]): Uint8Array {
  return Uint8Array.from(pieces, (text, index) => {
    const opensLower = /^[«“"'(\s]*\p{Ll}(?!\p{Lu})/u.test(text);
    if (index === 0 || !opensLower) return NEW;
    return OPEN_END.test(pieces[index - 1] ?? '') ? MAY_CONTINUE : CONTINUES;
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
    const continuation = parted < 0 ? continuations[piece] : NEW;
    if (continuation === CONTINUES) {
      weight[piece] = 0;
      parting[piece] = parted;
    } else if (continuation === MAY_CONTINUE) {
      weight[piece] = 0;
    } else if (owner[piece] === owner[piece - 1]) {
      weight[piece] = SAME_LINE_WEIGHT;
      parting[piece] = SAME_LINE_PARTING;
    }
  }
  return { weight, parting };
}
