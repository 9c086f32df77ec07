import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Command, CommandError, UsageError } from '#lib/cli/command.ts';
import { agreementOf, ENOUGH_UNITS, type MarkedSpan } from '#lib/domain/agreement.ts';
import type { Annotation } from '#lib/formats/annotations/annotation.ts';
import { fromMarot } from '#lib/formats/annotations/marot.ts';

/** From mildest to worst, in lower case; critical is not of WMT. */
const SEVERITIES = ['neutral', 'minor', 'major', 'critical'];

export const command: Command = {
  name: 'agreement',
  usage: 'ANNOTATIONS.tsv [--json]',
  summary: 'Says how far the annotators of a Marot table agree: spans, categories, severities.',
  async run(argv) {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false } },
    });
    const [name, ...more] = positionals;
    if (name === undefined || more.length > 0) throw new UsageError('Name one table of annotations.');
    const agreement = agreementIn(await read(name));
    if (values.json) process.stdout.write(`${JSON.stringify(agreement, null, 2)}\n`);
    else {
      const lines = [
        ...agreement.pairs.map(({ a, b, f1 }) => `span F1 ${a} / ${b}: ${figure(f1)}`),
        `α categories (nominal): ${figure(agreement.categories)} (n = ${agreement.units.categories})`,
        `α severities (ordinal): ${figure(agreement.severities)} (n = ${agreement.units.severities})`,
        ...(Math.min(agreement.units.categories, agreement.units.severities) < ENOUGH_UNITS
          ? [`Fewer than ${ENOUGH_UNITS} judged by two: an α may be what chance gave.`]
          : []),
      ];
      process.stdout.write(`${lines.join('\n')}\n`);
    }
    return 0;
  },
};

async function read(name: string): Promise<Annotation[]> {
  try {
    return fromMarot(await readFile(name, 'utf8'));
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

/** What the annotators of a table agree on. Segments are judged by whoever has a line for them. */
function agreementIn(annotations: readonly Annotation[]) {
  const seen = new Map<string, Set<string>>();
  const spans: MarkedSpan[] = [];
  for (const { system, document, segment: number, rater, span, category, severity } of annotations) {
    if (rater === '') continue;
    const segment = [system, document, number].join('\n');
    seen.set(rater, (seen.get(rater) ?? new Set()).add(segment));
    if (category === '') continue;
    const { side, from, to } = span ?? { side: 'target', from: 0, to: 0 };
    spans.push({ rater, segment, side, from, to, category, severity: severity.trim().toLowerCase() });
  }
  return agreementOf(spans, seen, SEVERITIES);
}

function figure(value: number | null): string {
  return value === null ? '–' : value.toFixed(3);
}
