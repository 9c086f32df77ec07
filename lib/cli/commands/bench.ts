import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ablationTable } from '#lib/cli/bench/align-ablation.ts';
import {
  type Comparison,
  compareBeads,
  f1,
  type GoldBead,
  isLinked,
  keyOf,
  sumComparisons,
} from '#lib/cli/bench/align-score.ts';
import { type AlignSet, type Half, readAlignSets } from '#lib/cli/bench/align-sets.ts';
import { repeatedText, type Timing, textOfSize, timeAlignment } from '#lib/cli/bench/align-timing.ts';
import { benchBatches } from '#lib/cli/bench/batches.ts';
import { calibrate, calibrationPlot, type JudgedLink } from '#lib/cli/bench/calibration.ts';
import { benchQueue } from '#lib/cli/bench/queue.ts';
import { benchSaves } from '#lib/cli/bench/saves.ts';
import { boundaryTable } from '#lib/cli/bench/segmentation.ts';
import { benchChecks } from '#lib/cli/bench-checks/run.ts';
import { type Command, UsageError } from '#lib/cli/command.ts';
import { lexiconWith } from '#lib/cli/lexicon/read-lexicon.ts';
import { alignSentences, type Bead } from '#lib/domain/align/align.ts';

const SIZES = [40, 300, 3000, 20_000];
const REPEATED_SIZES = [300, 3000];
const HALVES: readonly Half[] = ['tune', 'report'];
/** Kept outside of the project, as their licences ask. */
const DEFAULT_DATA = fileURLToPath(new URL('../../../../shared/data/align-dev/', import.meta.url));

export const command: Command = {
  name: 'bench',
  usage:
    'align [--data DIR] [--only accuracy|timing] [--plot FILE.svg] [--worst N] [--ablation] [--lexicon FILE]… | segment [--data DIR] [--worst N] | checks [--data DIR] [--worst N | --hits CHECK] | queue | saves | batches [--articles N] [--workers N]',
  summary:
    'Measures the aligner (F1, calibration, time, memory), the sentence splitter (F1 of boundaries), the checks (precision, recall, false alarms, time, memory), the queue (answers over a million sentences), saves (sixteen editors at once), or batches (articles a second, memory).',
  async run(argv) {
    if (argv[0] === 'checks') return benchChecks(argv.slice(1));
    if (argv[0] === 'queue') {
      console.log(await benchQueue());
      return 0;
    }
    if (argv[0] === 'saves') {
      console.log(await benchSaves());
      return 0;
    }
    if (argv[0] === 'batches') {
      console.log(await measureBatches(argv.slice(1)));
      return 0;
    }
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: {
        data: { type: 'string', default: DEFAULT_DATA },
        only: { type: 'string' },
        plot: { type: 'string' },
        worst: { type: 'string', default: '0' },
        size: { type: 'string' },
        repeated: { type: 'boolean', default: false },
        ablation: { type: 'boolean', default: false },
        lexicon: { type: 'string', multiple: true, default: [] },
      },
    });
    const what = positionals.join(' ');
    if (what !== 'align' && what !== 'segment')
      throw new UsageError(
        'There are six things to measure: align, segment, checks, queue, saves and batches.',
      );
    const sets = readAlignSets(values.data);
    if (what === 'segment') {
      console.log(boundaryTable(sets, Number(values.worst)));
      return 0;
    }
    if (values.size !== undefined) {
      const text = values.repeated ? repeatedText : textOfSize;
      console.log(JSON.stringify(timeAlignment(text(sets, Number(values.size)))));
      return 0;
    }
    if (values.only !== 'timing') measureAccuracy(sets, values.data, values.plot, Number(values.worst));
    if (values.ablation) {
      const given = values.lexicon.length > 0 ? await lexiconWith(values.lexicon) : null;
      console.log(ablationTable(sets, 'report', given));
    }
    if (values.only !== 'accuracy') measureTime(sets, values.data);
    return 0;
  },
};

function measureBatches(argv: string[]): Promise<string> {
  const { values } = parseArgs({
    args: argv,
    options: { articles: { type: 'string', default: '1000' }, workers: { type: 'string' } },
  });
  const articles = Number(values.articles);
  const workers = values.workers === undefined ? undefined : Number(values.workers);
  for (const number of [articles, workers ?? 1]) {
    if (!(Number.isInteger(number) && number > 0))
      throw new UsageError('--articles and --workers are whole numbers from 1.');
  }
  return benchBatches(articles, workers);
}

/** A document aligned, beside its gold. */
interface Outcome {
  readonly set: string;
  readonly document: string;
  readonly half: Half;
  readonly beads: readonly Bead[];
  readonly gold: readonly GoldBead[];
  readonly comparison: Comparison;
}

function alignSets(sets: readonly AlignSet[]): Outcome[] {
  return sets.flatMap((set) =>
    set.documents.map(({ name, half, source, target, gold }) => {
      const beads = alignSentences(source, target);
      const comparison = compareBeads(beads, gold);
      return { set: set.name, document: name, half, beads, gold, comparison };
    }),
  );
}

function measureAccuracy(
  sets: readonly AlignSet[],
  folder: string,
  plot: string | undefined,
  worst: number,
): void {
  if (sets.length === 0) {
    console.log(`${folder} is not there: F1 and calibration are skipped.\n`);
    return;
  }
  const outcomes = alignSets(sets);
  console.log(f1Table(outcomes));
  for (const half of HALVES) {
    const calibration = calibrate(judgedLinks(outcomes.filter((outcome) => outcome.half === half)));
    const { error, rightWhenSure, foundInLowest, foundAtBest } = calibration;
    console.log(
      `Scores, ${half} half: calibration error ${error.toFixed(3)}; of links scored .9 or more ${percent(rightWhenSure)} right; the 5 % lowest hold ${percent(foundInLowest)} of the errors (at best ${percent(foundAtBest)})`,
    );
    if (plot !== undefined && half === 'report') writeFileSync(plot, calibrationPlot(calibration));
  }
  console.log('');
  if (worst > 0) console.log(`${worstErrors(outcomes, sets, worst)}\n`);
}

function f1Table(outcomes: readonly Outcome[]): string {
  const rows = [...new Set(outcomes.map(({ set }) => set))].map((set) => {
    const cells = HALVES.map((half) => {
      const sum = sumComparisons(
        outcomes
          .filter((outcome) => outcome.set === set && outcome.half === half)
          .map(({ comparison }) => comparison),
      );
      return `${f1(sum, 'strict').toFixed(3)} / ${f1(sum, 'lax').toFixed(3)}`;
    });
    return `| ${set} | ${cells.join(' | ')} |`;
  });
  return ['| F1 strict / lax | tune | report |', '|---|---|---|', ...rows, ''].join('\n');
}

function judgedLinks(outcomes: readonly Outcome[]): JudgedLink[] {
  return outcomes.flatMap(({ beads, gold }) => {
    const keys = new Set(gold.map(keyOf));
    return beads.filter(isLinked).map((bead) => ({ score: bead.score, right: keys.has(keyOf(bead)) }));
  });
}

/** Wrong links of the tune half, the surest first: the report half is not looked into. */
function worstErrors(outcomes: readonly Outcome[], sets: readonly AlignSet[], count: number): string {
  const textOf = (outcome: Outcome, side: 'source' | 'target', numbers: readonly number[]) => {
    const document = sets
      .find(({ name }) => name === outcome.set)
      ?.documents.find(({ name }) => name === outcome.document);
    return numbers.map((number) => document?.[side][number]?.text ?? '').join(' ⏎ ');
  };
  return outcomes
    .filter(({ half }) => half === 'tune')
    .flatMap((outcome) => {
      const keys = new Set(outcome.gold.map(keyOf));
      return outcome.beads
        .filter((bead) => isLinked(bead) && !keys.has(keyOf(bead)))
        .map((bead) => ({ outcome, bead }));
    })
    .sort((a, b) => b.bead.score - a.bead.score)
    .slice(0, count)
    .map(({ outcome, bead }) => {
      const shared = outcome.gold.filter(
        (gold) =>
          gold.source.some((number) => bead.source.includes(number)) ||
          gold.target.some((number) => bead.target.includes(number)),
      );
      return [
        `${outcome.set}/${outcome.document} ${keyOf(bead)} (${bead.score.toFixed(3)}), gold ${shared.map(keyOf).join(' ')}`,
        `  ${textOf(outcome, 'source', bead.source)}`,
        `  ${textOf(outcome, 'target', bead.target)}`,
      ].join('\n');
    })
    .join('\n');
}

/** Each size in a process of its own, so that memory is its own. */
function measureTime(sets: readonly AlignSet[], folder: string): void {
  const inChild = (size: number, options: readonly string[]): Timing => {
    const relire = fileURLToPath(new URL('../relire.mjs', import.meta.url));
    const argv = [relire, 'bench', 'align', '--data', folder, '--size', String(size), ...options];
    return JSON.parse(execFileSync(process.execPath, argv, { encoding: 'utf8' }));
  };
  console.log(
    `Text: ${sets.length > 0 ? 'development documents, joined' : 'made up'}; one process a line.\n`,
  );
  console.log(
    '| sentences a side | time | processor time | a sentence, against 300 | memory |\n|---|---|---|---|---|',
  );
  const row = (label: string, timing: Timing, perSentence: number) => {
    const ratio = timing.processor / timing.sentences / perSentence;
    console.log(
      `| ${label} | ${timing.milliseconds.toFixed(0)} ms | ${timing.processor.toFixed(0)} ms | × ${ratio.toFixed(2)} | ${timing.megabytes} MB |`,
    );
  };
  const timings = SIZES.map((size) => inChild(size, []));
  const usual = timings.find(({ sentences }) => sentences === 300);
  const perSentence = usual ? usual.processor / usual.sentences : 1;
  for (const timing of timings) row(`${timing.sentences}`, timing, perSentence);
  for (const size of REPEATED_SIZES)
    row(`${size}, repeated text`, inChild(size, ['--repeated']), perSentence);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
