import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { tokenOfWord } from '#lib/domain/align/tokens.ts';
import type { Check, CheckDocument, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { ENGLISH_ONLY } from '#lib/domain/checks/english-words.ts';
import { MANY_TEXTS, memo, wordsOf } from '#lib/domain/checks/memo.ts';
import { protectedSpans, type Span, touches } from '#lib/domain/checks/protected-spans.ts';
import type { Speller } from '#lib/domain/checks/spelling.ts';
import { quotations } from '#lib/domain/checks/untranslated.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const WORD =
  /(?<![\p{L}\p{M}\p{N}’'_.@/-])\p{Ll}[\p{Ll}\p{M}]{3,40}(?![\p{L}\p{M}\p{N}_@/-]|[’'.][\p{L}\p{N}])/gu;
/** Endings and letters of English that neither French nor the Latin of doctors and naturalists has. */
const ENGLISH_SHAPE =
  /(?:ings?|ness(?:es)?|ships?|less(?:ly)?|ful(?:ly)?|ly|ed|ers?|ors?|ists?|isms?|hoods?|wards?|ish|ments?|like|works?|ght?s?|cks?|wn|tch|ths?|[cltr]ies|y|ives?|ous|ics|i[sz]e[sd]?|[ao]nal|ural)$|[aeiou]ough|oo|ee|wh|ck|sh|ow[ndsl]/u;
/** A word that comes back is the choice of the article (« rakfisk »). */
const OFTEN = 4;

/**
 * One English word left in the French: the dictionary does not know it, the linked English has it in small letters, and
 * it looks English. What is quoted, in brackets, or part of a name stays.
 */
export function englishWord(speller: Speller | undefined): Check {
  const keptIn = memo(
    (_words, sentence: CheckSentence) => (speller ? keptWords(sentence, speller) : []),
    MANY_TEXTS,
  );
  return {
    id: 'english-word',
    name: { fr: 'Mot resté en anglais', en: 'Word left in English' },
    category: 'accuracy/untranslated',
    severity: 'major',
    lane: 'probable',
    *find(document) {
      yield* leftInEnglish(document, (sentence) => keptIn(wordsOf([sentence]), sentence));
    },
  };
}

interface KeptWord {
  word: string;
  span: Span;
  /** Quoted, in brackets, or part of a name. */
  isMeant: boolean;
}

function keptWords({ text, sources }: CheckSentence, speller: Speller): KeptWord[] {
  const english = new Set(sources.flatMap((source) => source.match(WORD) ?? []));
  if (english.size === 0) return [];
  const isEnglish = memo(
    (word) =>
      !speller.knows(word) &&
      (ENGLISH_ONLY.has(word) || ENGLISH_SHAPE.test(word) || ownLexicon().has(tokenOfWord(word, 'en'))),
  );
  const spans = protectedSpans(text);
  const quoted = quotations(text);
  return [...text.matchAll(WORD)].flatMap(({ index: from, 0: word }) => {
    const to = from + word.length;
    if (!english.has(word) || !isEnglish(word) || touches(spans, from, to)) return [];
    const isMeant = quoted.some((kind) => touches(kind, from, to)) || isInName(text, from, to);
    return [{ word, span: { from, to }, isMeant }];
  });
}

function* leftInEnglish(
  { sentences }: CheckDocument,
  keptIn: (sentence: CheckSentence) => readonly KeptWord[],
): Iterable<Hit> {
  const kept = sentences.flatMap((one, sentence) => keptIn(one).map((word) => ({ ...word, sentence })));
  const times = new Map<string, number>();
  for (const { word } of kept) times.set(word, (times.get(word) ?? 0) + 1);
  for (const { word, sentence, span, isMeant } of kept) {
    if (isMeant || (times.get(word) ?? 0) >= OFTEN) continue;
    yield {
      sentence,
      ...span,
      message: {
        fr: french(`${quoteFr(word)} est resté en anglais.`),
        en: `${quoteEn(word)} was left in English.`,
      },
    };
  }
}

/** « Bitcoin mining Inc »: between capitals. */
function isInName(text: string, from: number, to: number): boolean {
  return (
    /^[ \u00a0]\p{Lu}/u.test(text.slice(to, to + 2)) &&
    /\p{Lu}[\p{L}\p{M}]*[ \u00a0]$/u.test(text.slice(Math.max(0, from - 25), from))
  );
}
