import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GoldBead } from '#lib/cli/bench/align-score.ts';
import { linesOf } from '#lib/cli/given-text.ts';
import type { AlignSentence } from '#lib/domain/align/align.ts';
import { normaliseText } from '#lib/domain/text/normalise.ts';

/** Documents of one half choose the settings, those of the other report what they are worth. */
export type Half = 'tune' | 'report';

/** A pair of texts, one sentence a line, and the beads that a person or the making of the set gave it. */
export interface AlignDocument {
  readonly name: string;
  readonly half: Half;
  readonly source: readonly AlignSentence[];
  readonly target: readonly AlignSentence[];
  readonly gold: readonly GoldBead[];
}

export interface AlignSet {
  readonly name: string;
  readonly documents: readonly AlignDocument[];
}

/** The sets under a folder, each a folder of NAME.en, NAME.fr, NAME.gold; none when the folder is not there. */
export function readAlignSets(folder: string): AlignSet[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, documents: readDocuments(join(folder, name)) }))
    .filter(({ documents }) => documents.length > 0);
}

/**
 * The halves take turns in the order of the names, so that an article stands in the same half of every set that is
 * made of it.
 */
function readDocuments(folder: string): AlignDocument[] {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.gold'))
    .map((file) => file.slice(0, -'.gold'.length))
    .sort();
  const sentencesOf = (file: string) =>
    linesOf(normaliseText(readFileSync(join(folder, file), 'utf8'))).map(({ text }) => ({ text }));
  return names.map((name) => ({
    name,
    half: halfOf(name, names),
    source: sentencesOf(`${name}.en`),
    target: sentencesOf(`${name}.fr`),
    gold: readGold(readFileSync(join(folder, `${name}.gold`), 'utf8')),
  }));
}

function halfOf(name: string, names: readonly string[]): Half {
  const number = Number(/\d+$/.exec(name)?.[0] ?? names.indexOf(name) + 1);
  return number % 2 === 1 ? 'tune' : 'report';
}

/** Lines such as `0,1:0`; brackets and spaces are allowed. */
function readGold(text: string): GoldBead[] {
  const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
  return text
    .split('\n')
    .map((line) => line.replace(/[[\]\s]/g, ''))
    .filter((line) => line.includes(':'))
    .map((line) => {
      const [source = '', target = ''] = line.split(':');
      return { source: numbers(source), target: numbers(target) };
    });
}
