import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { linesOf, readGivenText } from '#lib/cli/given-text.ts';
import { lexiconWith } from '#lib/cli/lexicon/read-lexicon.ts';
import { type AlignOptions, alignSentences } from '#lib/domain/align/align.ts';
import type { Lexicon } from '#lib/domain/align/lexicon.ts';
import type { GivenText } from '#lib/domain/text/given-text.ts';
import { type SentenceSpan, splitSentences } from '#lib/domain/text/sentences.ts';
import { type EmbeddingModel, openModel } from '#lib/embedding/model.ts';
import { embedSides } from '#lib/embedding/sides.ts';

interface Bead {
  source: readonly number[];
  target: readonly number[];
  score: number;
}

interface Alignment {
  source: SentenceSpan[];
  target: SentenceSpan[];
  beads: Bead[];
}

interface Options {
  presegmented: boolean;
  lexicon: Lexicon;
  model: EmbeddingModel | undefined;
}

export const command: Command = {
  name: 'align',
  usage:
    '--source EN.txt --target FR.txt [--presegmented] [--json] | --batch DIR --out DIR [--presegmented]; both: [--lexicon FILE]… [--model DIR]',
  summary: 'Links the sentences of a French text to those of its English source.',
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: {
        source: { type: 'string' },
        target: { type: 'string' },
        batch: { type: 'string' },
        out: { type: 'string' },
        presegmented: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        lexicon: { type: 'string', multiple: true, default: [] },
        model: { type: 'string' },
      },
    });
    const options = async (): Promise<Options> => ({
      presegmented: values.presegmented,
      lexicon: await lexiconWith(values.lexicon),
      model: values.model === undefined ? undefined : await openModel(values.model),
    });
    if (values.batch !== undefined) {
      if (values.out === undefined) throw new UsageError('Name the folder for the results with --out.');
      return alignFolder(values.batch, values.out, await options());
    }
    if (values.source === undefined || values.target === undefined) {
      throw new UsageError('Name both texts with --source and --target.');
    }
    const alignment = await alignFiles(values.source, values.target, await options());
    console.log(values.json ? JSON.stringify(alignment) : readable(alignment));
    return 0;
  },
};

/** Every X.en with X.fr becomes X.beads: a line a bead, source and target numbers as in "0,1:0". */
async function alignFolder(folder: string, out: string, options: Options): Promise<number> {
  let files: Set<string>;
  try {
    files = new Set(await readdir(folder));
  } catch {
    throw new CommandError(`${folder} is not a folder that can be read.`);
  }
  const names = [...files]
    .filter((file) => file.endsWith('.en') && files.has(file.replace(/\.en$/, '.fr')))
    .map((file) => file.slice(0, -'.en'.length))
    .sort();
  if (names.length === 0) throw new CommandError(`${folder} holds no pair NAME.en, NAME.fr.`);
  await mkdir(out, { recursive: true });
  for (const [done, name] of names.entries()) {
    const { beads } = await alignFiles(join(folder, `${name}.en`), join(folder, `${name}.fr`), options);
    const lines = beads.map(({ source, target }) => `${source.join(',')}:${target.join(',')}\n`);
    await writeFile(join(out, `${name}.beads`), lines.join(''));
    progress(done + 1, names.length);
  }
  return 0;
}

function progress(done: number, all: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${done}/${all}${done === all ? '\n' : ''}`);
  else if (done === all || done % Math.ceil(all / 10) === 0) process.stderr.write(`${done}/${all}\n`);
}

async function alignFiles(
  sourcePath: string,
  targetPath: string,
  { presegmented, lexicon, model }: Options,
): Promise<Alignment> {
  const [source, target] = await Promise.all([readGivenText(sourcePath), readGivenText(targetPath)]);
  const split = presegmented ? (text: string) => lineSpans(text) : splitSentences;
  const sources = split(source.text, 'en');
  const targets = split(target.text, 'fr');
  const vectors = model && (await embedSides(model, sources, targets));
  return {
    source: sources.map((span) => asGiven(span, source)),
    target: targets.map((span) => asGiven(span, target)),
    beads: alignNonEmpty(sources, targets, { lexicon, vectors }),
  };
}

/** One sentence a line; an empty line is a numbered, empty sentence and begins a new paragraph. */
function lineSpans(text: string): SentenceSpan[] {
  let paragraph = 0;
  let begun = false;
  return linesOf(text).map(({ text: line, from }) => {
    if (line.trim() !== '') begun = true;
    else if (begun) {
      paragraph += 1;
      begun = false;
    }
    return { text: line, from, to: from + line.length, paragraph };
  });
}

/** Empty sentences are linked to nothing; their numbers stay those of the file's lines. */
function alignNonEmpty(sources: SentenceSpan[], targets: SentenceSpan[], options: AlignOptions): Bead[] {
  const sourceNumbers = numbersOfNonEmpty(sources);
  const targetNumbers = numbersOfNonEmpty(targets);
  const beads = alignSentences(
    sourceNumbers.flatMap((number) => sources[number] ?? []),
    targetNumbers.flatMap((number) => targets[number] ?? []),
    options,
  );
  return beads.map(({ source, target, score }) => ({
    source: source.map((index) => sourceNumbers[index] ?? index),
    target: target.map((index) => targetNumbers[index] ?? index),
    score,
  }));
}

function numbersOfNonEmpty(spans: SentenceSpan[]): number[] {
  return spans.flatMap(({ text }, number) => (text.trim() === '' ? [] : [number]));
}

function asGiven({ text, from, to, paragraph }: SentenceSpan, { toGiven }: GivenText): SentenceSpan {
  return { text, from: toGiven(from), to: toGiven(to), paragraph };
}

function readable({ source, target, beads }: Alignment): string {
  const textOf = (spans: SentenceSpan[], numbers: readonly number[]) =>
    numbers.map((number) => spans[number]?.text ?? '').join(' ⏎ ') || '∅';
  return beads
    .map(
      (bead) =>
        `${bead.source.length}:${bead.target.length}  ${bead.score.toFixed(2)}\n  ${textOf(source, bead.source)}\n  ${textOf(target, bead.target)}`,
    )
    .join('\n\n');
}
