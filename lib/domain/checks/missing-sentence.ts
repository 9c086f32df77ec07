import type { Check, CheckDocument } from '#lib/domain/checks/check.ts';
import { renderedShare } from '#lib/domain/checks/coverage.ts';
import { french, quoteEn } from '#lib/domain/checks/wording.ts';
import { findLeftovers } from '#lib/domain/text/leftovers.ts';

/** Under this share of linked sentences the article was never aligned, and a missing link says nothing. */
const LEAST_LINKED = 0.75;
const LEAST_SENTENCES = 4;
/** Fewer English words are a heading or the rest of another sentence. */
const LEAST_WORDS = 5;
/** Of its words, this share in the French around it says that it is there after all, in a sentence linked to another. */
const RENDERED = 0.75;
/** Words of the list that it takes to judge by. */
const KNOWN_WORDS = 2;
const SENTENCE_END = /[.!?…]["”'’)\]]*$/u;
const LAST_WORD = /[\p{L}\p{M}\p{N}’'-]+[^\p{L}\p{N}]*$/u;

/**
 * An English sentence that no French one is linked to, and whose words stand in none of its neighbours: left out by the
 * translation. Shown at the end of the French sentence that it should follow.
 */
export const missingSentence: Check = {
  id: 'missing-sentence',
  name: { fr: 'Phrase non traduite', en: 'Sentence left out' },
  category: 'accuracy/omission',
  severity: 'critical',
  lane: 'sure',
  *find(document) {
    if (!isAligned(document)) return;
    for (const [index, { text, unrendered = [] }] of document.sentences.entries()) {
      if (text === '') continue;
      for (const source of unrendered) {
        if (!isProse(source) || isAround(document, index, source)) continue;
        const word = LAST_WORD.exec(text.slice(-60))?.[0] ?? text;
        yield {
          sentence: index,
          from: text.length - word.length,
          to: text.length,
          message: {
            fr: french(`L’anglais a une phrase de plus, que rien ne traduit : ${quoteEn(source)}.`),
            en: `The English has a sentence more, which nothing translates: ${quoteEn(source)}.`,
          },
        };
      }
    }
  },
};

function isAligned({ sentences }: CheckDocument): boolean {
  const written = sentences.filter(({ text }) => /\p{L}/u.test(text));
  const linked = written.filter(({ sources }) => sources.length > 0);
  return written.length >= LEAST_SENTENCES && linked.length >= LEAST_LINKED * written.length;
}

/** Headings, bylines and what scraping leaves are not translated by right. */
function isProse(source: string): boolean {
  const words = source.split(/\s+/u, LEAST_WORDS);
  return (
    words.length >= LEAST_WORDS &&
    SENTENCE_END.test(source.slice(-6)) &&
    findLeftovers(source, 'en').length === 0
  );
}

function isAround({ sentences }: CheckDocument, index: number, source: string): boolean {
  const near = sentences.slice(Math.max(0, index - 1), index + 3).map(({ text }) => text);
  const share = renderedShare(source, near.join(' '), KNOWN_WORDS);
  return share === undefined || share >= RENDERED;
}
