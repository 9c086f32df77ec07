import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

const PRONOUN =
  /^(Il|Elle)\s(?!y\b|faut|faudr|fallait|a fallu|est\b|était|sera|s[’']agi|reste|restait|sembl|suffi|existe|convien|vaut|pleu|neige|arriv|import|par[aâ]î?t|appar|n[’']|ne\b|se peut|se pourrait|fait\b|manqu|va de|en va|en est|devien|incomb|appartien|s[’']av|aura fallu|a été (?:décidé|question|convenu))/u;
const SUBJECT = /^(?:(La|Cette|Une|Sa|Notre)|(Le|Ce|Un|Son))\s(\p{Ll}[\p{L}-]+)/u;

/**
 * « La région abrite… Il dispose… »: a sentence opens with a pronoun of the other gender than the subject of the
 * sentence before it, and the English says “it”: a thing, not a person. That is too rare to have been measured; a
 * pronoun that renders “he” or “she” by the other gender is as probable as the English is plain.
 */
export const pronounGender: Check = {
  id: 'pronoun-gender',
  name: { fr: 'Genre du pronom', en: 'Gender of the pronoun' },
  category: 'linguistic/grammar',
  severity: 'major',
  lane: 'probable',
  *find(document) {
    for (const [index, { text, sources }] of document.sentences.entries()) {
      const pronoun = PRONOUN.exec(text)?.[1];
      if (pronoun === undefined) continue;
      const person = personOf(sources);
      if (person !== undefined && person !== pronoun) {
        yield otherPerson(index, pronoun, person);
        continue;
      }
      const previous = before(document, index);
      if (previous === undefined || !saysIt(sources)) continue;
      const subject = SUBJECT.exec(previous);
      if (!subject) continue;
      const isFeminine = subject[1] !== undefined;
      if (isFeminine === (pronoun === 'Elle') || EPICENE.test(subject[0])) continue;
      const right = isFeminine ? 'Elle' : 'Il';
      yield {
        sentence: index,
        from: 0,
        to: pronoun.length,
        lane: 'unsure',
        message: {
          fr: french(
            `${quoteFr(pronoun)} reprend ${quoteFr(subject[0])} (anglais : “it”) : ${quoteFr(right)} ?`,
          ),
          en: `${quoteFr(pronoun)} stands for ${quoteFr(subject[0])} (English “it”): ${quoteEn(right)}?`,
        },
        fix: { kind: 'suggestion', edits: [{ sentence: index, from: 0, to: pronoun.length, insert: right }] },
      };
    }
  },
};

/** « Elle » or « Il » by the one English sentence: “he” all along, or “she”. */
function personOf(sources: readonly string[]): 'Il' | 'Elle' | undefined {
  const words = sources.join(' ').toLowerCase();
  const he = /(?<![\p{L}])(?:he|he['’](?:s|d|ll))(?![\p{L}])/u.test(words);
  const she = /(?<![\p{L}])(?:she|she['’](?:s|d|ll))(?![\p{L}])/u.test(words);
  if (he === she || /(?<![\p{L}])(?:it|its|they|which|there)(?![\p{L}])/u.test(words)) return undefined;
  if (
    /(?<![\p{L}])(?:he|his|him)(?![\p{L}])/u.test(words) &&
    /(?<![\p{L}])(?:she|her|hers)(?![\p{L}])/u.test(words)
  )
    return undefined;
  return he ? 'Il' : 'Elle';
}

function otherPerson(sentence: number, pronoun: string, right: 'Il' | 'Elle'): Hit {
  const english = right === 'Il' ? 'he' : 'she';
  return {
    sentence,
    from: 0,
    to: pronoun.length,
    message: {
      fr: french(`${quoteFr(pronoun)} rend ${quoteEn(english)} : ${quoteFr(right)} ?`),
      en: `${quoteFr(pronoun)} renders ${quoteEn(english)}: ${quoteEn(right)}?`,
    },
    fix: { kind: 'suggestion', edits: [{ sentence, from: 0, to: pronoun.length, insert: right }] },
  };
}

/** People behind a grammatical gender: « La police… Ils », « La vedette… Il ». */
const EPICENE =
  /\s(?:police|victime|vedette|star|personne|recrue|sentinelle|famille|foule|majorité|plupart)$/iu;

function before({ sentences }: CheckDocument, index: number): string | undefined {
  const previous = sentences[index - 1];
  return previous?.paragraph === sentences[index]?.paragraph && previous?.text !== ''
    ? previous?.text
    : undefined;
}

function saysIt(sources: readonly string[]): boolean {
  const words = ` ${sources
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `;
  return / (?:it|its|which) /.test(words) && !/ (?:he|she|his|her|him|who) /.test(words);
}
