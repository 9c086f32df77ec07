import type { ParallelArticle, ParallelSentence } from './parallel-article.ts';

/** What becomes of the no-break spaces of French: kept, all of one width (U+00A0), or plain spaces. */
export const SPACE_PROFILES = ['asIs', 'noBreak', 'plain'] as const;
export type SpaceProfile = (typeof SPACE_PROFILES)[number];

/** How an article goes out, whatever the format. */
export interface ExportOptions {
  /** `asIs` when absent. */
  spaces?: SpaceProfile | undefined;
  /** Flags as comments, notes or annotations, where the format has any; true when absent. */
  flags?: boolean | undefined;
  /** Changes that a lead approved are done with: they are not tracked any more. */
  settleApproved?: boolean | undefined;
}

/** Formats in which flags go out. */
const WITH_FLAGS: ReadonlySet<string> = new Set(['docx-changes', 'xliff', 'xliff-2', 'csv', 'tsv', 'jsonl']);
/** Formats that track changes. */
const TRACKING: ReadonlySet<string> = new Set(['docx-changes']);

/** Which options make a difference to a format. */
export function optionsOf(format: string): { flags: boolean; settleApproved: boolean } {
  return { flags: WITH_FLAGS.has(format), settleApproved: TRACKING.has(format) };
}

/**
 * The article as the options want it. Spaces are exchanged one for one, so that every range still holds; the English
 * keeps its own.
 */
export function withOptions(
  article: ParallelArticle,
  { spaces = 'asIs', flags = true, settleApproved = false }: ExportOptions,
): ParallelArticle {
  const french = SPACES[spaces];
  const sentenceOf = (sentence: ParallelSentence): ParallelSentence => ({
    ...sentence,
    original: french(sentence.original),
    current: french(sentence.current),
    wordings: sentence.wordings.map((wording) => ({ ...wording, text: french(wording.text) })),
    flags: flags ? sentence.flags.map((flag) => ({ ...flag, quote: french(flag.quote) })) : [],
  });
  const { title, byline, caption, credit, paragraphs } = article.clean;
  const settled = (sentence: ParallelSentence): ParallelSentence =>
    settleApproved && sentence.status === 'approved'
      ? { ...sentence, original: sentence.current, wordings: [] }
      : sentence;
  return {
    ...article,
    clean: {
      ...article.clean,
      title: french(title),
      byline: french(byline),
      caption: french(caption),
      credit: french(credit),
      paragraphs: paragraphs.map(french),
    },
    units: article.units.map((unit) => ({
      ...unit,
      machine: french(unit.machine),
      final: french(unit.final),
      sentences: unit.sentences.map(sentenceOf),
    })),
    sentences: article.sentences.map((sentence) => settled(sentenceOf(sentence))),
  };
}

const SPACES: Record<SpaceProfile, (text: string) => string> = {
  asIs: (text) => text,
  noBreak: (text) => text.replaceAll('\u202f', '\u00a0'),
  plain: (text) => text.replace(/[\u202f\u00a0]/g, ' '),
};
