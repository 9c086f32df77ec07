/** A state of the automaton: what may follow, the longest run that ends here, where its shorter endings are. */
interface State {
  next: Map<string, State>;
  length: number;
  shorter: State | undefined;
}

/** Tells how far a list of words runs along with another one. */
export interface WordRuns {
  /** One past the last of the words from `start` on that stand in this order, next to each other, in the other list. */
  endOfRun(words: readonly string[], start: number, joins: (index: number) => boolean): number;
}

/**
 * The runs of several lists of words, found in one reading of each: a suffix automaton over words (Blumer et al.
 * 1985), so that a text that repeats itself costs no more than another.
 */
export function wordRuns(lists: readonly (readonly string[])[]): WordRuns {
  const root: State = { next: new Map(), length: 0, shorter: undefined };
  for (const words of lists) {
    let last = root;
    for (const word of words) last = extend(root, last, word);
  }
  return {
    endOfRun(words, start, joins) {
      let state: State | undefined = root;
      let end = start;
      for (let word = words[end]; word !== undefined; word = words[end]) {
        if (end > start && !joins(end)) break;
        state = state.next.get(word);
        if (state === undefined) break;
        end++;
      }
      return end;
    },
  };
}

function extend(root: State, last: State, word: string): State {
  const known = last.next.get(word);
  if (known) return known.length === last.length + 1 ? known : cloned(known, last, word);
  const state: State = { next: new Map(), length: last.length + 1, shorter: root };
  let from: State | undefined = last;
  for (; from && !from.next.has(word); from = from.shorter) from.next.set(word, state);
  const target = from?.next.get(word);
  if (from && target) state.shorter = target.length === from.length + 1 ? target : cloned(target, from, word);
  return state;
}

/** Part the shorter runs, which end in more places now, from the longer ones of `state`. */
function cloned(state: State, last: State, word: string): State {
  const clone: State = { next: new Map(state.next), length: last.length + 1, shorter: state.shorter };
  state.shorter = clone;
  for (let from: State | undefined = last; from?.next.get(word) === state; from = from.shorter) {
    from.next.set(word, clone);
  }
  return clone;
}
