import { parseArgs } from 'node:util';
import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import { outsideCheckers } from '#lib/checkers/outside-checkers.ts';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { linesOf, readGivenText } from '#lib/cli/given-text.ts';
import { alignSentences } from '#lib/domain/align/align.ts';
import type { CheckDocument, CheckSentence, Finding } from '#lib/domain/checks/check.ts';
import { outsideFindings, outsideParagraphs } from '#lib/domain/checks/outside.ts';
import { DEFAULT_PROFILE, PROFILES } from '#lib/domain/checks/profiles.ts';
import { checksFor } from '#lib/domain/checks/registry.ts';
import { runChecks } from '#lib/domain/checks/run.ts';
import type { GivenText } from '#lib/domain/text/given-text.ts';
import { splitSentences } from '#lib/domain/text/sentences.ts';
import { log } from '#lib/log.ts';

/** A target sentence and where it stands in the text. */
export type Unit = CheckSentence & { from: number };

export const command: Command = {
  name: 'check',
  usage: '--target FR.txt [--source EN.txt] [--lines] [--profile HOUSE] [--json] [--fail]',
  summary: 'Finds what reads wrong in a French text, against its English source.',
  async run(argv) {
    const { values } = parseArgs({
      args: argv,
      options: {
        source: { type: 'string' },
        target: { type: 'string' },
        lines: { type: 'boolean', default: false },
        profile: { type: 'string', default: DEFAULT_PROFILE },
        json: { type: 'boolean', default: false },
        fail: { type: 'boolean', default: false },
      },
    });
    if (values.target === undefined) throw new UsageError('Name the French text with --target.');
    const profile = PROFILES.find(({ id }) => id === values.profile);
    if (profile === undefined) {
      throw new UsageError(`There are these profiles: ${PROFILES.map(({ id }) => id).join(', ')}.`);
    }
    const target = await readGivenText(values.target);
    const source = values.source === undefined ? undefined : (await readGivenText(values.source)).text;
    const units = values.lines ? lineByLine(source, target.text) : aligned(source, target.text);
    // What the parts log for machines would stand among the findings.
    log.level = 'silent';
    const document = { sentences: units };
    const native = runChecks(document, checksFor({ profile, speller: await frenchSpeller() }));
    const findings = [...native, ...(await askOutside(document, native))];
    findings.sort((a, b) => a.sentence - b.sentence || a.from - b.from);
    const isFailure = values.fail && findings.some(({ lane }) => lane !== 'unsure');
    const place = placer(target);
    const shown = findings.map(({ sentence, from, to, fix, ...rest }) => {
      const base = units[sentence]?.from ?? 0;
      return {
        check: rest.check,
        lane: rest.lane,
        side: 'target' as const,
        ...place(base + from, base + to),
        text: rest.text,
        category: rest.category,
        severity: rest.severity,
        message: rest.message,
        fix: fix && {
          kind: fix.kind,
          edits: fix.edits.map((edit) => {
            const start = units[edit.sentence]?.from ?? 0;
            return { ...place(start + edit.from, start + edit.to), insert: edit.insert };
          }),
        },
      };
    });
    if (values.json) {
      console.log(JSON.stringify({ findings: shown }));
      return isFailure ? FOUND : 0;
    }
    for (const { line, from, severity, check, text, message } of shown) {
      console.log(`${values.target}:${line + 1}:${from + 1} ${severity} ${check} « ${text} » ${message.fr}`);
    }
    return isFailure ? FOUND : 0;
  },
};

/** Exit code of --fail when something sure or probable was found. */
const FOUND = 3;

/** What the checkers outside of Relire find, where the environment names some; one that is silent is said so. */
async function askOutside(document: CheckDocument, native: readonly Finding[]): Promise<Finding[]> {
  const findings: Finding[] = [];
  const paragraphs = outsideParagraphs(document).map(({ text }) => text);
  for (const checker of outsideCheckers()) {
    await checker.learn(paragraphs);
    const unanswered = paragraphs.filter((text) => checker.known(text) === undefined).length;
    if (unanswered > 0) console.error(`${checker.id} did not answer about ${unanswered} paragraphs.`);
    const known = (text: string) => checker.known(text) ?? [];
    findings.push(...outsideFindings(checker.id, document, known, [...native, ...findings]));
  }
  return findings;
}

/** Line i of the source belongs to line i of the target. */
function lineByLine(source: string | undefined, target: string): Unit[] {
  const targets = linesOf(target);
  const sources = source === undefined ? undefined : linesOf(source);
  if (sources && sources.length !== targets.length) {
    throw new CommandError(
      `--lines needs as many lines on both sides: the source has ${sources.length} and the target ${targets.length}.`,
    );
  }
  return targets.map(({ text, from }, line) => {
    const english = sources?.[line]?.text ?? '';
    return { text, from, paragraph: line, sources: english === '' ? [] : [english] };
  });
}

/** The sentences of a text, aligned with those of its source. */
export function aligned(source: string | undefined, target: string): Unit[] {
  const targets = splitSentences(target, 'fr');
  const sources = source === undefined ? [] : splitSentences(source, 'en');
  const units = targets.map(({ text, from, paragraph }): Unit => ({ text, from, paragraph, sources: [] }));
  if (sources.length === 0) return units;
  let last = 0;
  for (const bead of alignSentences(sources, targets)) {
    const texts = bead.source.map((index) => sources[index]?.text ?? '');
    const before = units[last];
    if (bead.target.length === 0 && before) before.unrendered = [...(before.unrendered ?? []), ...texts];
    last = Math.max(last, ...bead.target);
    for (const index of bead.target) {
      const unit = units[index];
      if (unit) unit.sources = texts;
    }
  }
  return units;
}

/** From offsets in the normal form to a 0-based line and half-open UTF-16 columns of the file as given. */
function placer({
  text,
  toGiven,
}: GivenText): (from: number, to: number) => { line: number; from: number; to: number } {
  const starts = linesOf(text).map((line) => line.from);
  return (from, to) => {
    let line = starts.findLastIndex((start) => start <= from);
    if (line < 0) line = 0;
    const start = line === 0 ? 0 : toGiven(starts[line] ?? 0);
    return { line, from: toGiven(from) - start, to: toGiven(to) - start };
  };
}
