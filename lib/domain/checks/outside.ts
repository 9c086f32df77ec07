import type { Check, CheckDocument, Finding, Fix } from '#lib/domain/checks/check.ts';
import { protectedSpans, touches } from '#lib/domain/checks/protected-spans.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';

/** The checkers outside of Relire that may be asked; their ids are those of checks. */
export const OUTSIDE_CHECKERS = ['grammalecte', 'languagetool'] as const;
export type OutsideCheckerId = (typeof OUTSIDE_CHECKERS)[number];

/** What a checker says of `[from, to)` of a paragraph, UTF-16 units. */
export interface OutsideMatch {
  from: number;
  to: number;
  /** In French. */
  message: string;
  suggestions: readonly string[];
}

/** Metadata of their findings: of grammar only, and set aside until a desk's decisions say better. */
export const OUTSIDE_CHECKS: Readonly<Record<OutsideCheckerId, Omit<Check, 'find'>>> = {
  grammalecte: {
    id: 'grammalecte',
    name: { fr: 'Grammaire (Grammalecte)', en: 'Grammar (Grammalecte)' },
    category: 'linguistic/grammar',
    severity: 'minor',
    lane: 'unsure',
  },
  languagetool: {
    id: 'languagetool',
    name: { fr: 'Grammaire (LanguageTool)', en: 'Grammar (LanguageTool)' },
    category: 'linguistic/grammar',
    severity: 'minor',
    lane: 'unsure',
  },
};

/** A paragraph as outside checkers get it, and where each of its sentences stands in it. */
export interface OutsideParagraph {
  text: string;
  sentences: readonly { index: number; from: number; to: number }[];
}

/** The paragraphs of a document, their sentences joined by a space; emptied sentences are left out. */
export function outsideParagraphs({ sentences }: CheckDocument): OutsideParagraph[] {
  const paragraphs = new Map<
    number,
    { text: string; sentences: { index: number; from: number; to: number }[] }
  >();
  for (const [index, { text, paragraph }] of sentences.entries()) {
    if (text.trim() === '') continue;
    const open = paragraphs.get(paragraph) ?? { text: '', sentences: [] };
    paragraphs.set(paragraph, open);
    const from = open.text === '' ? 0 : open.text.length + 1;
    open.text = open.text === '' ? text : `${open.text} ${text}`;
    open.sentences.push({ index, from, to: from + text.length });
  }
  return [...paragraphs.values()];
}

/**
 * What a checker said of a document, as findings: within one sentence, not about names and words that the English has
 * too, not in addresses and code, and not where a native finding, which can quote the English, says something already.
 */
export function outsideFindings(
  id: OutsideCheckerId,
  document: CheckDocument,
  matchesOf: (paragraph: string) => readonly OutsideMatch[],
  native: readonly Finding[],
): Finding[] {
  const findings: Finding[] = [];
  for (const { text, sentences } of outsideParagraphs(document)) {
    for (const match of matchesOf(text)) {
      const place = sentences.find(({ from, to }) => from <= match.from && match.to <= to);
      const sentence = place && document.sentences[place.index];
      if (!place || !sentence) continue;
      const from = match.from - place.from;
      const to = match.to - place.from;
      const words = sentence.text.slice(from, to);
      if (words.trim() === '' || standsInEnglish(words, sentence.sources)) continue;
      if (touches(protectedSpans(sentence.text), from, to)) continue;
      const isSaid = [...native, ...findings].some(
        (other) => other.sentence === place.index && other.from < to && from < other.to,
      );
      if (isSaid) continue;
      findings.push(toFinding(id, match, { sentence: place.index, from, to, text: words }));
    }
  }
  return findings;
}

/** Every word of it is a word of the English: a name, or English itself, of which French grammar knows nothing. */
function standsInEnglish(words: string, sources: readonly string[]): boolean {
  const english = new Set(sources.flatMap((source) => wordsOf(source)));
  const mine = wordsOf(words);
  return mine.length > 0 && mine.every((word) => english.has(word));
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) =>
    word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase(),
  );
}

function toFinding(
  id: OutsideCheckerId,
  { message, suggestions }: OutsideMatch,
  place: Pick<Finding, 'sentence' | 'from' | 'to' | 'text'>,
): Finding {
  const { category, severity, lane } = OUTSIDE_CHECKS[id];
  const { sentence, from, to, text } = place;
  const [insert] = suggestions;
  const fix: Fix | undefined =
    insert === undefined || insert === text
      ? undefined
      : { kind: 'suggestion', edits: [{ sentence, from, to, insert }] };
  const name = id === 'grammalecte' ? 'Grammalecte' : 'LanguageTool';
  return {
    check: id,
    lane,
    category,
    severity,
    ...place,
    message: {
      fr: french(`${name} : ${message}`),
      en: `${name} on ${quoteFr(text)}: ${message}`,
    },
    ...(fix && { fix }),
  };
}
