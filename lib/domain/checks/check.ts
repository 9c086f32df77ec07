import type { Category, Severity } from '#lib/domain/rubric.ts';

/** A text in both interface languages. */
export interface Bilingual {
  fr: string;
  en: string;
}

/** How sure a check has proved to be on its benchmark: `sure` >= .95, `probable` >= .70 precision. */
export type Lane = 'sure' | 'probable' | 'unsure';

/** One target sentence with what a check may know of it. */
export interface CheckSentence {
  /** Wording as it stands now, NFC. Empty when an editor emptied it. */
  text: string;
  /** Paragraph number, 0-based; sentences of one paragraph follow each other. */
  paragraph: number;
  /** Texts of the source sentences linked to it, in order; empty when it is linked to nothing. */
  sources: readonly string[];
  /**
   * Texts of the source sentences that are linked to nothing and follow those of this sentence; those that open the
   * text belong to the first one. Absent where nothing is known of them.
   */
  unrendered?: readonly string[];
}

/** The target side of an article, in order. Positions in findings index `sentences`. */
export interface CheckDocument {
  sentences: readonly CheckSentence[];
}

/** Replace `[from, to)` of sentence `sentence` by `insert`; UTF-16 units, offsets of the text before the fix. */
export interface FixEdit {
  sentence: number;
  from: number;
  to: number;
  insert: string;
}

/** `automatic`: right without reading. `suggestion`: read, then accept. `rewrite`: a starting point. */
export interface Fix {
  kind: 'automatic' | 'suggestion' | 'rewrite';
  edits: readonly FixEdit[];
}

/** Something that reads wrong at `[from, to)` of one target sentence. */
export interface Finding {
  check: string;
  lane: Lane;
  category: Category;
  severity: Severity;
  sentence: number;
  from: number;
  to: number;
  /** The words at `[from, to)`. */
  text: string;
  /** Why, quoting the evidence, in each interface language. */
  message: Bilingual;
  fix?: Fix;
}

/** What a check returns: its metadata fills in the rest. */
export type Hit = Pick<Finding, 'sentence' | 'from' | 'to' | 'message'> &
  Partial<Pick<Finding, 'severity' | 'category' | 'lane' | 'fix'>>;

/** One check: metadata and a pure function over the whole document. */
export interface Check {
  id: string;
  name: Bilingual;
  category: Category;
  severity: Severity;
  lane: Lane;
  /**
   * Looks at each sentence and its sources, or at each group of sentences that share sources (`linkedGroups`), and at
   * nothing else of the document: what it found in one may then be remembered.
   */
  reach?: 'sentence' | 'group';
  find(document: CheckDocument): Iterable<Hit>;
}
