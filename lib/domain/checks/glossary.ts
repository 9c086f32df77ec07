import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { type LinkedGroup, linkedGroups } from '#lib/domain/checks/groups.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/** An entry of a desk's glossary. */
export interface Term {
  kind: 'required' | 'forbidden';
  /** English words that call for it, ways to write them set apart by `|`; empty: whatever the English says. */
  source: string;
  /** French words required or forbidden, ways to write them set apart by `|`. */
  target: string;
  /** Upper and lower case count, on both sides. */
  matchCase: boolean;
  note: string;
}

/**
 * The glossary of the desk: French words that it requires for some English ones, and French words that it does not
 * want, always or for some English ones. A required term that a neighbouring sentence has is only counted: French
 * does not repeat itself.
 */
export function glossary(terms: readonly Term[]): Check {
  return {
    id: 'glossary',
    name: { fr: 'Glossaire du desk', en: 'Glossary of the desk' },
    category: 'terminology/wrong',
    severity: 'major',
    lane: 'sure',
    *find(document) {
      if (terms.length === 0) return;
      const groups = linkedGroups(document);
      const english = groups.map(({ sources }) => sources.join('\n'));
      const all = english.join('\n').toLowerCase();
      for (const term of terms) {
        // Most terms of a long glossary have no business in an article: a quick look settles that.
        if (term.source !== '' && !variants(term.source).some((words) => all.includes(words.toLowerCase())))
          continue;
        if (term.kind === 'forbidden') yield* forbidden(document, groups, english, term, terms);
        else yield* required(document, groups, english, term);
      }
    },
  };
}

function* forbidden(
  { sentences }: CheckDocument,
  groups: readonly LinkedGroup[],
  english: readonly string[],
  term: Term,
  terms: readonly Term[],
): Iterable<Hit> {
  const unwanted = frenchPattern(term.target, term.matchCase);
  const trigger = term.source === '' ? null : englishPattern(term.source, term.matchCase);
  const better = terms.find(
    ({ kind, source }) => kind === 'required' && source !== '' && source === term.source,
  );
  const places =
    trigger === null
      ? sentences.keys()
      : groups.flatMap(({ targets }, at) => (trigger.test(english[at] ?? '') ? targets : []));
  for (const sentence of places) {
    const text = sentences[sentence]?.text ?? '';
    for (const { index: from, 0: words } of text.matchAll(unwanted)) {
      const to = from + words.length;
      const [insert] = better ? variants(better.target) : [];
      const isPlain = variants(term.target).some((plain) => plain.toLowerCase() === words.toLowerCase());
      yield {
        sentence,
        from,
        to,
        message: {
          fr: french(
            `Le glossaire du desk écarte ${quoteFr(words)}${insert === undefined ? '' : ` au profit de ${quoteFr(insert)}`}.${noteOf(term)}`,
          ),
          en: `The glossary of the desk does not want ${quoteFr(words)}${insert === undefined ? '' : ` but ${quoteFr(insert)}`}.${noteOf(term)}`,
        },
        ...(insert !== undefined && isPlain
          ? { fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: likeCase(insert, words) }] } }
          : {}),
      };
    }
  }
}

function* required(
  { sentences }: CheckDocument,
  groups: readonly LinkedGroup[],
  english: readonly string[],
  term: Term,
): Iterable<Hit> {
  const trigger = englishPattern(term.source, term.matchCase);
  const wanted = frenchPattern(term.target, term.matchCase);
  const anyCase = frenchPattern(term.target, false);
  const has = (sentence: number) => [...(sentences[sentence]?.text ?? '').matchAll(wanted)].length > 0;
  const [best = ''] = variants(term.target);
  for (const [at, { targets }] of groups.entries()) {
    const evidence = trigger.exec(english[at] ?? '')?.[0];
    if (evidence === undefined || targets.some(has)) continue;
    const misspelt = targets
      .flatMap((sentence) =>
        [...(sentences[sentence]?.text ?? '').matchAll(anyCase)].map(({ index, 0: words }) => ({
          sentence,
          from: index,
          words,
        })),
      )
      .at(0);
    const [first = 0] = targets;
    const last = targets.at(-1) ?? first;
    const message = {
      fr: french(`Pour ${quoteEn(evidence)}, le glossaire du desk demande ${quoteFr(best)}.${noteOf(term)}`),
      en: `For ${quoteEn(evidence)} the glossary of the desk asks for ${quoteFr(best)}.${noteOf(term)}`,
    };
    if (misspelt) {
      const { sentence, from, words } = misspelt;
      const to = from + words.length;
      const edits = [{ sentence, from, to, insert: best }];
      yield { sentence, from, to, message, fix: { kind: 'suggestion', edits } };
    } else {
      const { text = '' } = sentences[first] ?? {};
      const lane = has(first - 1) || has(last + 1) ? 'unsure' : 'probable';
      yield { sentence: first, from: 0, to: text.length, lane, message };
    }
  }
}

function noteOf({ note }: Term): string {
  return note === '' ? '' : ` ${note}`;
}

function variants(words: string): string[] {
  return words
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** « the Fed », “Feds”, “the Fed’s”: whole words, in the plural too. */
function englishPattern(source: string, matchCase: boolean): RegExp {
  const any = variants(source).map((words) => wordsPattern(words, ''));
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`,
    matchCase ? 'u' : 'iu',
  );
}

/** Whole words in the singular and the plural, masculine and feminine, whichever space or apostrophe joins them. */
function frenchPattern(target: string, matchCase: boolean): RegExp {
  const any = variants(target).map((words) => wordsPattern(words, '(?:e?s|x|e)?'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, matchCase ? 'gu' : 'giu');
}

function wordsPattern(words: string, ending: string): string {
  return words
    .split(/[\s\u00a0\u202f]+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/['’]/g, "['’]") + ending)
    .join('[\\s\\u00a0\\u202f]+');
}

/** With a capital where the words that it takes the place of have one. */
function likeCase(insert: string, words: string): string {
  return /^\p{Lu}/u.test(words) ? insert.charAt(0).toUpperCase() + insert.slice(1) : insert;
}
