import { LIMITS, type ReadingStep, type ReceivedUnit, UnreadableFile } from './received.ts';

/** Paragraphs of units with what is in neither language dropped, and the steps that this took. */
export function keepUnits(
  paragraphs: readonly ReceivedUnit[][],
  counted: { skipped?: number; tags?: number } = {},
): { paragraphs: ReceivedUnit[][]; steps: ReadingStep[] } {
  let skipped = counted.skipped ?? 0;
  let units = 0;
  const kept = paragraphs
    .map((paragraph) =>
      paragraph.filter(({ source, target }) => {
        const empty = source.trim() === '' && target.trim() === '';
        if (empty) skipped++;
        else units++;
        return !empty;
      }),
    )
    .filter((paragraph) => paragraph.length > 0);
  if (units === 0) throw new UnreadableFile('file-no-text');
  if (units > LIMITS.units) throw new UnreadableFile('file-too-large', { maxUnits: LIMITS.units });
  const steps: ReadingStep[] = [];
  if (skipped > 0) steps.push({ kind: 'unitsSkipped', count: skipped, value: '' });
  if ((counted.tags ?? 0) > 0) steps.push({ kind: 'tagsLeft', count: counted.tags ?? 0, value: '' });
  return { paragraphs: kept, steps };
}

/** `en`, `en-GB`, `EN_us`… */
export function isEnglish(language: string | undefined): boolean {
  return /^en(?:g)?\b|^en_/i.test(language ?? '');
}

/** `fr`, `fr-CA`, `FR_fr`… */
export function isFrench(language: string | undefined): boolean {
  return /^fr(?:a|e)?\b|^fr_/i.test(language ?? '');
}

/** What to do with two sides of a file whose languages it states: keep, turn round, or refuse. */
export function orderOf(source: string | undefined, target: string | undefined): 'as-is' | 'turned' {
  if (isEnglish(source) && (target === undefined || isFrench(target))) return 'as-is';
  if (isFrench(source) && (target === undefined || isEnglish(target))) return 'turned';
  throw new UnreadableFile('file-languages', { source: source ?? '', target: target ?? '' });
}

/** The unit the right way round: English is the reference. */
export function unitOf(order: 'as-is' | 'turned', source: string, target: string): ReceivedUnit {
  return order === 'as-is' ? { source, target } : { source: target, target: source };
}
