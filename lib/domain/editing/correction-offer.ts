import { diffWords } from '#lib/domain/changes.ts';
import { type Category, SEVERITIES, type Severity } from '#lib/domain/rubric.ts';
import type { FlagState } from '#lib/domain/status.ts';
import { type Correction, correctionsOf, isBroughtIn, likelyCategory } from './corrections.ts';

/** A correction that could be kept as an annotation, and as what. */
export interface CorrectionOffer extends Correction {
  category: Category;
  severity: Severity;
  /** The findings that it answers, the worst of which lends it category and severity; else they are a guess. */
  answers: string[];
}

interface Span {
  from: number;
  to: number;
}

/** What must be known of a flag of the sentence. */
export interface KnownFlag extends Span {
  id: string;
  check: string | null;
  state: FlagState;
  quote: string;
  category: Category;
  severity: Severity;
}

/**
 * The corrections of a sentence that nobody has annotated, in order. `before` is the wording that somebody just
 * wrote on: then only what they touched counts, and words brought in from elsewhere do not. Null: all of them.
 */
export function offersOf(
  sentence: { original: string; current: string },
  flags: readonly KnownFlag[],
  before: string | null,
): CorrectionOffer[] {
  const touched = before === null ? null : diffWords(before, sentence.current).changes;
  const annotations = flags.filter(({ check, state }) => check === null && state !== 'dismissed');
  return correctionsOf(sentence.original, sentence.current)
    .filter((one) => {
      const place = { from: one.nowFrom, to: one.nowTo };
      if (annotations.some((flag) => meet(flag, place))) return false;
      if (touched === null) return true;
      return !isBroughtIn(one) && touched.some(({ fromB, toB }) => meet({ from: fromB, to: toB }, place));
    })
    .map((one) => {
      const answered = answeredBy(one, sentence.original, flags);
      const [worst] = answered;
      return {
        ...one,
        category: worst?.category ?? likelyCategory(one),
        severity: worst?.severity ?? 'minor',
        answers: answered.map(({ id }) => id),
      };
    });
}

/** Whether two spans share a place; an empty one lies on both of its sides. */
function meet(a: Span, b: Span): boolean {
  if (a.from === a.to || b.from === b.to) return a.from <= b.to && b.from <= a.to;
  return a.from < b.to && b.from < a.to;
}

/**
 * The findings that went away with the words that were corrected, the worst first. A fixed finding has the place that it had
 * when it was last seen: of several equal words of the machine's, it was on the nearest.
 */
function answeredBy(correction: Correction, machine: string, flags: readonly KnownFlag[]): KnownFlag[] {
  const answered = flags.filter(({ check, state, quote, from }) => {
    if (check === null || state !== 'fixed' || quote === '') return false;
    const place = nearest(machine, quote, from);
    return place !== null && meet({ from: place, to: place + quote.length }, correction);
  });
  const rank = (flag: KnownFlag) => SEVERITIES.indexOf(flag.severity);
  return answered.sort((a, b) => rank(b) - rank(a));
}

function nearest(text: string, words: string, near: number): number | null {
  let best: number | null = null;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    if (best === null || Math.abs(at - near) < Math.abs(best - near)) best = at;
  }
  return best;
}
