import { INJECTIONS, type Pair, randomFrom } from '#lib/cli/bench-checks/inject.ts';
import type { Check, CheckDocument, Finding } from '#lib/domain/checks/check.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import { runChecks } from '#lib/domain/checks/run.ts';

/** Half-open `[from, to)` in line `line` of the target. */
export interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** A place that a person marked. */
export interface Mark extends Place {
  readonly group: string;
}

/** How many of how many. */
export interface Share {
  readonly some: number;
  readonly all: number;
}

/** What the house asks for, not the language: alarms on it are told apart from false ones. */
export const TYPOGRAPHY: ReadonlySet<string> = new Set([
  'missing-no-break-space',
  'house-typography',
  'stray-space',
  'english-format',
]);

/** What was found against what a person marked: findings that touch a mark, marks that a finding touches. */
export interface Score {
  readonly precision: Share;
  readonly recall: Share;
}

/** Everything is judged as the reader sees it: findings of the lane *unsure* are collapsed on the screen. */
export function isShown({ lane }: Finding): boolean {
  return lane !== 'unsure';
}

/** Each line a paragraph, linked to the line of the same number. */
export function documentOf(pairs: readonly Pair[]): CheckDocument {
  return {
    sentences: pairs.map(({ source, target }, paragraph) => ({
      text: target,
      paragraph,
      sources: source === '' ? [] : [source],
    })),
  };
}

/** Two places share a character; an empty one counts as one character wide. */
export function touch(a: Place, b: Place): boolean {
  return a.line === b.line && a.from < Math.max(b.to, b.from + 1) && b.from < Math.max(a.to, a.from + 1);
}

/** Where a finding stands, when every line of the set is a sentence of its own. */
export function placeOf({ sentence, from, to }: Finding): Place {
  return { line: sentence, from, to };
}

/** Where a finding stands in the text that the units were cut from. */
export function placeInWhole({ sentence, from, to }: Finding, units: readonly { from: number }[]): Place {
  const start = units[sentence]?.from ?? 0;
  return { line: 0, from: start + from, to: start + to };
}

/** What the experts marked as left in English; with `acronyms` false, those of at least one longer word. */
export function untranslatedMarks(marks: readonly Mark[], pairs: readonly Pair[], acronyms: boolean): Mark[] {
  const isLong = ({ line, from, to }: Mark) => /\p{L}{6,}/u.test(pairs[line]?.target.slice(from, to) ?? '');
  return marks.filter((mark) => /untranslated/i.test(mark.group) && (acronyms || isLong(mark)));
}

export function score(places: readonly Place[], marks: readonly Place[]): Score {
  const marked = byLine(marks);
  const placed = byLine(places);
  const right = places.filter((place) => marked.get(place.line)?.some((mark) => touch(place, mark)));
  const found = marks.filter((mark) => placed.get(mark.line)?.some((place) => touch(place, mark)));
  return {
    precision: { some: right.length, all: places.length },
    recall: { some: found.length, all: marks.length },
  };
}

function byLine(places: readonly Place[]): Map<number, Place[]> {
  const lines = new Map<number, Place[]>();
  for (const place of places) {
    const line = lines.get(place.line);
    if (line) line.push(place);
    else lines.set(place.line, [place]);
  }
  return lines;
}

/** Of one kind of fault put into good translations, one at a time: how many are found, and by which checks. */
export interface Injection {
  readonly found: Share;
  readonly checks: ReadonlyMap<string, number>;
  /** The spoiled translations in which nothing was found. */
  readonly missed: readonly (Place & { readonly target: string })[];
}

/** Enough for a figure to the percent. */
const MOST = 400;

/**
 * Puts one fault of a kind into each pair that can take it and counts those that bring a finding which the good
 * translation did not have. The choice of places is the same in every run.
 */
export function measureInjection(
  kind: string,
  pairs: readonly Pair[],
  checks: readonly Check[] = CHECKS,
): Injection {
  const inject = INJECTIONS[kind];
  if (inject === undefined) throw new RangeError(`No injection ${kind}`);
  const random = randomFrom(20_240_207);
  const by = new Map<string, number>();
  const missed: (Place & { target: string })[] = [];
  let some = 0;
  let all = 0;
  for (const [line, pair] of pairs.entries()) {
    if (all >= MOST) break;
    const spoiled = inject(pair, random);
    if (spoiled === undefined) continue;
    all++;
    const before = new Set(namesIn(pair, checks).map(({ name }) => name));
    const fresh = namesIn({ ...pair, target: spoiled.target }, checks).filter(
      ({ name }) => !before.has(name),
    );
    if (fresh.length === 0) {
      missed.push({ ...spoiled, line });
      continue;
    }
    some++;
    for (const check of new Set(fresh.map((finding) => finding.check))) {
      by.set(check, (by.get(check) ?? 0) + 1);
    }
  }
  return { found: { some, all }, checks: by, missed };
}

/** What is shown of a pair. A finding on the whole sentence is the same one whatever became of the words. */
function namesIn(pair: Pair, checks: readonly Check[]): { check: string; name: string }[] {
  return runChecks(documentOf([pair]), checks)
    .filter(isShown)
    .map(({ check, text }) => ({ check, name: text === pair.target ? check : `${check} ${text}` }));
}
