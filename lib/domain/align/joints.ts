/**
 * What is known of the boundary before each piece. A boundary is a joint when its two sides were one sentence, or one
 * line, before something parted them.
 */
export interface Joints {
  /** What a bead that joins over the boundary adds to the size of its shape: 1 as a rule, 0 after a false stop. */
  readonly weight: Float32Array;
  /** Log prior of a bead that begins at the boundary, 0 as a rule. */
  readonly parting: Float32Array;
  /** 1 where a paragraph begins. */
  readonly opensParagraph: Uint8Array;
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

/** Joining over the end of a paragraph counts for so much more than over that of a sentence. */
const PARAGRAPH_WEIGHT = 1.5;
/** Log prior of a bead that begins a paragraph on both sides; the opposite when it does so on one side only. */
const PARAGRAPHS_AGREE = 0.6;

/** What two boundaries add to the score of a bead that begins there, from whether paragraphs begin there too. */
export function paragraphAgreement(source: Joints, target: Joints, i: number, j: number): number {
  const [a, b] = [source.opensParagraph[i], target.opensParagraph[j]];
  if (a === b) return a === 1 ? PARAGRAPHS_AGREE : 0;
  return -PARAGRAPHS_AGREE;
}

/** 1 for each piece that begins a paragraph; all 0 where the pieces are of one paragraph, or it is not known. */
export function markParagraphs(paragraphs: readonly (number | undefined)[]): Uint8Array {
  return Uint8Array.from(paragraphs, (paragraph, piece) => {
    const before = piece > 0 ? paragraphs[piece - 1] : undefined;
    return before !== undefined && paragraph !== undefined && before !== paragraph ? 1 : 0;
  });
}

/** What is known of the pieces of one side before they are aligned. */
export interface PieceSigns {
  readonly continuations: Uint8Array;
  /** The line of each piece. */
  readonly owner: readonly number[];
  readonly opensParagraph: Uint8Array;
}

/**
 * The joints of one side. `parted` tells the log prior of parting a piece from what it continues; 0 there says that
 * lower case means nothing in this article.
 */
export function joinPieces({ continuations, owner, opensParagraph }: PieceSigns, parted: number): Joints {
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
    } else if (opensParagraph[piece] === 1) {
      weight[piece] = PARAGRAPH_WEIGHT;
    }
  }
  return { weight, parting, opensParagraph };
}
