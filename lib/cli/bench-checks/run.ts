import { parseArgs } from 'node:util';
import { type Cost, checksOfHouse, measureCost, type Spread } from '#lib/cli/bench-checks/cost.ts';
import { hitLines } from '#lib/cli/bench-checks/hits.ts';
import { INJECTIONS } from '#lib/cli/bench-checks/inject.ts';
import {
  documentOf,
  isShown,
  measureInjection,
  placeInWhole,
  placeOf,
  type Score,
  type Share,
  score,
  TYPOGRAPHY,
  untranslatedMarks,
} from '#lib/cli/bench-checks/measure.ts';
import { measureOthers } from '#lib/cli/bench-checks/others.ts';
import { type CheckSets, DEFAULT_DATA, readCheckSets } from '#lib/cli/bench-checks/sets.ts';
import { worstLines } from '#lib/cli/bench-checks/worst.ts';
import { CommandError } from '#lib/cli/command.ts';
import type { Check, Finding } from '#lib/domain/checks/check.ts';
import { runChecks } from '#lib/domain/checks/run.ts';

/** The figures of the checks, each with what it was measured on. */
export interface Figures {
  /** False alarms a 1,000 words of good news translation, typography of the house left out. */
  readonly falseAlarms: number;
  readonly marked: { readonly precision: Share; readonly recall: Share };
  readonly seed: { readonly precision: Share; readonly recall: Share };
  readonly injections: ReadonlyMap<string, Share>;
}

const UNTRANSLATED = 'accuracy/untranslated';

/**
 * `relire bench checks [--data DIR] [--worst N | --hits CHECK]`: prints Markdown tables, the ones of docs/checks.md;
 * in their place, to be read by a person, up to N alarms and misses of each kind, or all that one check finds.
 */
export async function benchChecks(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      data: { type: 'string', default: DEFAULT_DATA },
      worst: { type: 'string' },
      hits: { type: 'string' },
    },
  });
  const worst = values.worst === undefined ? 0 : Number(values.worst);
  if (!Number.isSafeInteger(worst) || worst < 0)
    throw new CommandError('--worst asks for a number of places.');
  const sets = readCheckSets(values.data);
  if (sets === undefined) throw new CommandError(`${values.data} does not hold the sets of the checks.`);
  const cost = await measureCost(sets);
  const checks = await checksOfHouse();
  if (values.hits !== undefined) {
    const check = checks.find(({ id }) => id === values.hits);
    if (check === undefined) throw new CommandError(`There is no check ${values.hits}.`);
    console.log(hitLines(sets, check).join('\n'));
    return 0;
  }
  if (worst > 0) {
    console.log(worstLines(sets, worst, checks).join('\n'));
    return 0;
  }
  const { lines } = measureChecks(sets, checks);
  console.log(lines.join('\n'));
  console.log('\n| | clean news: alarms | marked: precision | marked: recall |\n|---|---|---|---|');
  for (const { name, alarms, precision, recall } of await measureOthers(sets)) {
    console.log(`| ${name} | ${alarms} | ${share(precision)} | ${share(recall)} |`);
  }
  console.log(['', ...costLines(cost)].join('\n'));
  return 0;
}

/** Everything but time, with the lines that report it. */
export function measureChecks(
  sets: CheckSets,
  checks: readonly Check[],
): { figures: Figures; lines: string[] } {
  const clean = runChecks(documentOf(sets.clean), checks);
  const marked = runChecks(documentOf(sets.marked.pairs), checks);
  const seed = runChecks({ sentences: sets.seed.units }, checks);
  const thousands = wordsIn(sets.clean.map(({ target }) => target)) / 1000;
  const inWhole = (finding: Finding) => placeInWhole(finding, sets.seed.units);

  const rows = checks.flatMap(({ id }) =>
    (['sure', 'probable', 'unsure'] as const).flatMap((lane) => {
      const mine = ({ check, lane: other }: Finding) => check === id && other === lane;
      const counts = [clean, marked, seed].map((findings) => findings.filter(mine));
      if (counts.every(({ length }) => length === 0)) return [];
      const [onClean = [], onMarked = [], onSeed = []] = counts;
      const bio = score(onMarked.map(placeOf), sets.marked.marks);
      const article = score(onSeed.map(inWhole), sets.seed.marks);
      return [
        `| ${id} | ${lane} | ${onClean.length} | ${share(bio.precision)} | ${share(bio.recall)} | ${share(article.precision)} |`,
      ];
    }),
  );

  const bio = score(marked.filter(isShown).map(placeOf), sets.marked.marks);
  const places = seed.filter(isShown).map(inWhole);
  const article = score(places, sets.seed.marks);
  const tiers = [...new Set(sets.seed.marks.map(({ group }) => group))].sort().map((tier) => {
    const { recall } = score(
      places,
      sets.seed.marks.filter(({ group }) => group === tier),
    );
    return `| ${tier} | ${share(recall)} |`;
  });
  const english = marked
    .filter((finding) => isShown(finding) && finding.category === UNTRANSLATED)
    .map(placeOf);
  const [untranslated, longer] = [true, false].map((acronyms) =>
    score(english, untranslatedMarks(sets.marked.marks, sets.marked.pairs, acronyms)),
  ) as [Score, Score];
  const alarms = clean.filter((finding) => isShown(finding) && !TYPOGRAPHY.has(finding.check));
  const falseAlarms = alarms.length / thousands;
  const injections = Object.keys(INJECTIONS).map((kind) => ({
    kind,
    ...measureInjection(kind, sets.clean, checks),
  }));
  return {
    figures: {
      falseAlarms,
      marked: bio,
      seed: article,
      injections: new Map(injections.map(({ kind, found }) => [kind, found])),
    },
    lines: [
      '| check | lane | clean news: alarms | marked: precision | marked: recall | seed: precision |',
      '|---|---|---|---|---|---|',
      ...rows,
      '',
      `Shown (sure + probable), clean news: ${alarms.length} alarms beside typography, ${falseAlarms.toFixed(2)} a 1,000 words.`,
      `Shown, marked: precision ${share(bio.precision)}, recall ${share(bio.recall)}.`,
      `Shown, seed: precision ${share(article.precision)}, recall ${share(article.recall)}.`,
      `Left in English, marked: precision ${share(score(english, sets.marked.marks).precision)}, recall ${share(untranslated.recall)}; without acronyms and initials ${share(longer.recall)}.`,
      '',
      '| seed tier | found |',
      '|---|---|',
      ...tiers,
      '',
      '| fault put in | found | by |',
      '|---|---|---|',
      ...injections.map(({ kind, found, checks }) => {
        const by = [...checks].sort((a, b) => b[1] - a[1]).slice(0, 4);
        return `| ${kind} | ${share(found)} | ${by.map(([check, count]) => `${check} ${count}`).join(', ')} |`;
      }),
    ],
  };
}

function costLines({ dictionary, megabytes, article, edit }: Cost): string[] {
  const spread = ({ median, p95, count }: Spread) =>
    `median ${median.toFixed(1)} ms, 95 of 100 within ${p95.toFixed(1)} ms (${count})`;
  return [
    `Dictionary: ${dictionary.toFixed(0)} ms. Memory, dictionary and a first article: ${megabytes.toFixed(0)} MB.`,
    `An article of which each sentence is new, by 900 words, warm: ${spread(article)}.`,
    `An article again after a letter typed in one sentence: ${spread(edit)}.`,
  ];
}

function share({ some, all }: Share): string {
  return all === 0 ? '–' : `${((100 * some) / all).toFixed(1)} % (${some}/${all})`;
}

function wordsIn(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + (text.match(/\S+/gu)?.length ?? 0), 0);
}
