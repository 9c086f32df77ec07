import type { LinesAround, ReadingKind } from '#lib/domain/ingest.ts';

/** One translation unit of a bilingual file, as plain text. Either side may be empty, never both. */
export interface ReceivedUnit {
  source: string;
  target: string;
}

/** What a file turned out to be. */
export type FileKind = 'text' | 'html' | 'docx' | 'xliff' | 'tmx' | 'table' | 'jsonl';
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Something that reading did, for the reader to know: named and counted. */
export interface ReadingStep {
  kind: ReadingKind;
  count: number;
  /** What it says about itself where a number does not do: the encoding. */
  value: string;
}

/**
 * A file as text: one text of which the language is still to be told, or both languages side by side, by paragraph
 * and unit. Nothing is normalised yet: `ingest` does that, step by step.
 */
export type ReceivedFile = { kind: FileKind; steps: ReadingStep[] } & (
  | {
      text: string;
      /** The lines of a page around its article, where they are known: the text of which they are left. */
      around?: LinesAround[];
    }
  | { title: string; paragraphs: ReceivedUnit[][] }
);

/** Why a file cannot be read; each has a sentence in the reader's language. */
export type Unreadable =
  | 'file-empty'
  | 'file-too-large'
  | 'file-too-costly'
  | 'archive-too-large'
  | 'file-not-text'
  | 'file-encoding'
  | 'file-broken'
  | 'file-doctype'
  | 'file-too-deep'
  | 'file-encrypted'
  | 'file-no-text'
  | 'file-unknown'
  | 'file-languages';

/** A file that cannot be read, and why. */
export class UnreadableFile extends Error {
  readonly code: Unreadable;
  /** Figures for the sentence, such as the limit that was passed. */
  readonly extra: Record<string, unknown>;

  constructor(code: Unreadable, extra: Record<string, unknown> = {}) {
    super(code);
    this.code = code;
    this.extra = extra;
  }
}

/** Limits of every file, whatever it is; they are said in the error that they cause. */
export const LIMITS = {
  /** Of the file as uploaded, bytes. */
  fileBytes: 8_000_000,
  /** Of the text in it, UTF-16 units, each side. */
  characters: 2_000_000,
  /** Elements within each other. */
  depth: 256,
  /** Units of a bilingual file. */
  units: 20_000,
} as const;
