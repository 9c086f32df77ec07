import { diffWords, mapPosition } from '#lib/domain/changes.ts';
import type { Category } from '#lib/domain/rubric.ts';
import { type Token, tokenise } from '#lib/domain/text/tokens.ts';

/**
 * One correction of a sentence: `[from, to)` of the machine's wording was written otherwise, and what was
 * written stands at `[nowFrom, nowTo)` of the current one. UTF-16 units.
 */
export interface Correction {
  from: number;
  to: number;
  nowFrom: number;
  nowTo: number;
  /** The machine's words. Never empty: where words were only added, the words around them are taken along. */
  was: string;
  /** What stands there now; empty when the words were taken out. */
  now: string;
}

/** From here on a sentence was written anew: it is one correction. */
const MANY = 4;

/** Words more than this came from elsewhere, as from a sentence that was joined. */
const LONG_ADDITION = 8;

/**
 * What was corrected in a sentence, in order and apart from each other: what an annotator would mark, each
 * time, on the machine's wording. Empty for a sentence that the machine did not write.
 */
export function correctionsOf(machine: string, current: string): Correction[] {
  const { changes } = diffWords(machine, current);
  if (machine === '' || changes.length === 0) return [];
  const tokens = tokenise(machine);
  const spans: { from: number; to: number }[] = [];
  for (const change of changes) {
    const span = wordsOf(tokens, change.fromA, change.toA);
    const last = spans.at(-1);
    if (last && span.from <= last.to) last.to = Math.max(last.to, span.to);
    else spans.push(span);
  }
  const [first, last] = [spans[0], spans.at(-1)];
  const all = spans.length > MANY && first && last ? [{ from: first.from, to: last.to }] : spans;
  return all
    .map(({ from, to }) => correctionAt(machine, current, from, to))
    .filter(({ was, now }) => was !== '' && now !== was);
}

/** What became of `[from, to)` of the machine's wording, with whatever words were written at its edges. */
export function correctionAt(machine: string, current: string, from: number, to: number): Correction {
  const { changes } = diffWords(machine, current);
  let nowFrom = mapPosition(changes, from, -1);
  let nowTo = Math.max(nowFrom, mapPosition(changes, to, 1));
  // The spaces of a change that lie beside the words are beside what replaced them too.
  while (nowFrom < nowTo && isSpace(current[nowFrom]) && !isSpace(machine[from])) nowFrom++;
  while (nowFrom < nowTo && isSpace(current[nowTo - 1]) && !isSpace(machine[to - 1])) nowTo--;
  return { from, to, nowFrom, nowTo, was: machine.slice(from, to), now: current.slice(nowFrom, nowTo) };
}

function isSpace(char: string | undefined): boolean {
  return char !== undefined && /\s/.test(char);
}

/** Whether words were brought in that no correction of the machine's words explains. */
export function isBroughtIn({ was, now }: Pick<Correction, 'was' | 'now'>): boolean {
  return solid(now).length - solid(was).length > LONG_ADDITION;
}

/** Without spaces at its edges; a place between words takes in what stands on both sides, up to a word. */
function wordsOf(tokens: readonly Token[], from: number, to: number): { from: number; to: number } {
  const inside = tokens.filter((token) => token.from >= from && token.to <= to && token.kind !== 'space');
  const [first, last] = [inside[0], inside.at(-1)];
  if (first && last) return { from: first.from, to: last.to };
  const before = tokens.filter((token) => token.to <= from && token.kind !== 'space');
  const after = tokens.find((token) => token.from >= to && token.kind !== 'space');
  const hasWord = (token: Token | undefined) => token?.kind === 'word' || token?.kind === 'number';
  const start = (hasWord(after) ? undefined : before.findLast(hasWord)) ?? before.at(-1);
  return { from: start?.from ?? from, to: after?.to ?? to };
}

/**
 * The category that a correction most looks like, for a person to accept or to change: rules of thumb on the
 * words taken away and put in, no more.
 */
export function likelyCategory({ was, now }: Pick<Correction, 'was' | 'now'>): Category {
  if (lettersOf(was) === lettersOf(now)) return likelySign(was, now);
  if (fold(was) === fold(now)) return 'linguistic/spelling';
  const [before, after] = [solid(was), solid(now)];
  const gone = without(before, after);
  const come = without(after, before);
  if (gone.length === 0 && come.length === 0) return 'style/awkward';
  const isTwin = (word: string) => before.includes(word) && after.includes(word);
  if ([...gone, ...come].every((word) => isSmall(word) || isTwin(word))) return 'linguistic/grammar';
  if (gone.length === 0) return 'accuracy/omission';
  if (come.length === 0) return 'accuracy/addition';
  const [old, fresh] = [gone.filter(isLarge), come.filter(isLarge)];
  const [one, other] = [old[0], fresh[0]];
  const isTurn = gone.length + come.length > MANY;
  if (isTurn || one === undefined || other === undefined) return 'style/awkward';
  if (old.length === 1 && fresh.length === 1) {
    if (isFormOf(one, other)) return 'linguistic/grammar';
    if (isMisspelt(one, other)) return 'linguistic/spelling';
  }
  return 'accuracy/mistranslation';
}

function likelySign(was: string, now: string): Category {
  const bare = (text: string) => text.replace(/\s+/gu, '');
  return bare(was) === bare(now) || /\d/.test(was) ? 'locale/format' : 'linguistic/punctuation';
}

/** Words and numbers, in lower case. */
function solid(text: string): string[] {
  return tokenise(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map((token) => token.text.toLowerCase());
}

/** `words` less those of `others`, each as often as it is there. */
function without(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Articles, prepositions, pronouns: words that carry grammar. */
function isSmall(word: string): boolean {
  return word.length <= 3 || SMALL.has(word);
}

function isLarge(word: string): boolean {
  return !isSmall(word);
}

const SMALL = new Set(
  (
    'dans avec pour sans sous chez vers elle elles leur leurs nous vous cette cela ceci ceux celle celui celles ' +
    'dont mais donc entre être avoir sont était ont aux quel quelle quels quelles lequel laquelle'
  ).split(' '),
);

/** Two forms of one word: another ending after most of the shorter one. */
function isFormOf(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return same >= 3 && same >= 0.6 * Math.min(a.length, b.length);
}

/** One letter more, less or other. */
function isMisspelt(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  return Math.max(a.length, b.length) - head - tail <= 1;
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Letters only, without accents and case. */
function fold(text: string): string {
  return lettersOf(
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/œ/gi, 'oe'),
  ).toLowerCase();
}
