import { INJECTIONS } from '#lib/cli/bench-checks/inject.ts';
import {
  documentOf,
  isShown,
  type Mark,
  measureInjection,
  type Place,
  placeInWhole,
  placeOf,
  TYPOGRAPHY,
  touch,
  untranslatedMarks,
} from '#lib/cli/bench-checks/measure.ts';
import type { CheckSets } from '#lib/cli/bench-checks/sets.ts';
import type { Check, Finding } from '#lib/domain/checks/check.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import { runChecks } from '#lib/domain/checks/run.ts';

/** Characters of the text that are shown on each side of a place. */
const AROUND = 60;

/**
 * Up to `count` of each kind, as Markdown lists: alarms on good translations with their English, what an editor would
 * change in the seed and nothing finds, what experts marked as left in English and nothing finds, and faults put in
 * that nothing finds.
 */
export function worstLines(
  { clean, marked, seed }: CheckSets,
  count: number,
  checks: readonly Check[] = CHECKS,
): string[] {
  const shown = (findings: Finding[]) => findings.filter(isShown);
  const alarms = shown(runChecks(documentOf(clean), checks)).filter(({ check }) => !TYPOGRAPHY.has(check));
  const inSeed = shown(runChecks({ sentences: seed.units }, checks)).map((finding) =>
    placeInWhole(finding, seed.units),
  );
  const inMarked = shown(runChecks(documentOf(marked.pairs), checks)).map(placeOf);
  const seedText = wholeOf(seed.units);
  const english = untranslatedMarks(marked.marks, marked.pairs, true);
  return [
    ...section(
      'Alarms on clean news',
      alarms.map(
        (finding) =>
          `${finding.check}, ${finding.lane}: ${around(clean[finding.sentence]?.target ?? '', finding)} – EN: ${clean[finding.sentence]?.source}`,
      ),
      count,
    ),
    ...section(
      'Missed in the seed',
      missed(seed.marks, inSeed).map((mark) => `${mark.group}: ${around(seedText, mark)}`),
      count,
    ),
    ...section(
      'Missed of what was left in English',
      missed(english, inMarked).map((mark) => around(marked.pairs[mark.line]?.target ?? '', mark)),
      count,
    ),
    ...Object.keys(INJECTIONS).flatMap((kind) =>
      section(
        `Missed of ${kind}, put in`,
        measureInjection(kind, clean, checks).missed.map((place) => around(place.target, place)),
        count,
      ),
    ),
  ];
}

function section(title: string, all: readonly string[], count: number): string[] {
  const lines = [...new Set(all)].slice(0, count).map((line, i) => `${i + 1}. ${line}`);
  return [`### ${title}: ${lines.length} of ${all.length}`, '', ...lines, ''];
}

function missed(marks: readonly Mark[], places: readonly Place[]): Mark[] {
  const byLine = new Map<number, Place[]>();
  for (const place of places) byLine.set(place.line, [...(byLine.get(place.line) ?? []), place]);
  return marks.filter((mark) => !byLine.get(mark.line)?.some((place) => touch(place, mark)));
}

/** The text with the place between ⟦ ⟧, on one line. */
function around(text: string, { from, to }: { from: number; to: number }): string {
  const before = text.slice(Math.max(0, from - AROUND), from);
  const after = text.slice(to, to + AROUND);
  return `${before}⟦${text.slice(from, to)}⟧${after}`.replaceAll('\n', ' ⏎ ').trim();
}

/** The text that the units were cut from, with spaces where it had none of them. */
function wholeOf(units: CheckSets['seed']['units']): string {
  return units.reduce((whole, { text, from }) => whole.padEnd(from) + text, '');
}
