import type { IngestStep } from '#lib/domain/ingest.ts';

/**
 * What stands around an article; every field is plain text and may be absent. A type rather than an interface, since
 * it is stored as a JSON value.
 */
export type Metadata = {
  /** ISO 8601 date or date-time, without a zone unless the source told one. */
  publishedAt?: string | undefined;
  byline?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
  hashtags?: string | undefined;
  sourceTitle?: string | undefined;
  sourceUrl?: string | undefined;
  engine?: string | undefined;
};

/** What the two texts propose, from the steps that are applied. */
export function metadataOf(source: readonly IngestStep[], target: readonly IngestStep[]): Metadata {
  const inSource = valuesOf(source);
  const inTarget = valuesOf(target);
  const credit = inTarget('credit');
  // Caption, credit and byline are printed with the French article, so that the English ones do not stand in for them.
  return withoutAbsent({
    publishedAt: inTarget('datetime') ?? inTarget('epoch') ?? inSource('datetime') ?? inSource('epoch'),
    byline: inTarget('byline'),
    caption: inTarget('caption'),
    credit: credit === undefined ? undefined : tidyCredit(credit),
    hashtags: inTarget('hashtags'),
    sourceTitle: inSource('title'),
    sourceUrl: inSource('url') ?? inTarget('url'),
  });
}

/** The title that the steps propose: the article's own, else the reference's, to be translated. */
export function proposedTitle(
  source: readonly IngestStep[],
  target: readonly IngestStep[],
): { title: string; titleFrom: 'target' | 'source' | 'none' } {
  const own = target.find((step) => step.kind === 'title' && step.applied);
  if (own) return { title: own.value, titleFrom: 'target' };
  const reference = source.find((step) => step.kind === 'title');
  return reference ? { title: reference.value, titleFrom: 'source' } : { title: '', titleFrom: 'none' };
}

/**
 * The metadata after steps were switched: fields that still hold what the steps proposed follow the new proposal,
 * fields that someone has edited since stay as they are.
 */
export function followSteps(current: Metadata, before: Metadata, after: Metadata): Metadata {
  const fields = new Set([...Object.keys(current), ...Object.keys(before), ...Object.keys(after)]);
  const next: Record<string, string | undefined> = {};
  for (const field of fields as Set<keyof Metadata>) {
    next[field] = current[field] === before[field] ? after[field] : current[field];
  }
  return withoutAbsent(next);
}

/**
 * A credit as one prints it: « (Photo de SUN LIJUN/POUR CHINA DAILY) » gives « Photo : SUN LIJUN / POUR CHINA
 * DAILY ». Names keep their capitals: an agency in capitals cannot be told from a name in capitals.
 */
export function tidyCredit(credit: string): string {
  return credit
    .trim()
    .replace(/^[([]\s*(.*?)\s*[)\]]\.?$/u, '$1')
    .replace(/\s+/g, ' ')
    .replace(/\s*\/\s*/g, ' / ')
    .replace(
      /^(photos?|crédits?(?: photo)?|image|infographie|illustration)\s*(?::|\b(?:de|du|par|by)\b)\s*/iu,
      label,
    );
}

function label(_: string, word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}\u00a0: `;
}

function valuesOf(steps: readonly IngestStep[]): (kind: IngestStep['kind']) => string | undefined {
  return (kind) => steps.find((step) => step.kind === kind && step.applied && step.value !== '')?.value;
}

function withoutAbsent(fields: Record<string, string | undefined>): Metadata {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
