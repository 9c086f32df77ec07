import type { Check, CheckDocument, Hit } from '#lib/domain/checks/check.ts';
import { french, quoteFr } from '#lib/domain/checks/wording.ts';

const FAMILIAR =
  /(?<![\p{L}\p{M}’'-])(?:tu|te|toi|t[’'](?=\p{L}))(?![\p{L}\p{M}’'])|(?<=\p{L}-)(?:tu|toi)(?![\p{L}\p{M}-])/giu;
const POLITE = /(?<![\p{L}\p{M}’'])vous(?![\p{L}\p{M}])/giu;
/** Twice as many of the one: the other is a slip, not the voice of somebody else. */
const MAJORITY = 2;
const LEAST = 2;
/** Sentences to each side: an article of the usual length. */
const REACH = 40;

/**
 * An article that addresses its reader as « vous » and, now and then, as « tu », or the other way round: engines choose anew
 * in each sentence. What is quoted has the register of who speaks. The English must say “you”.
 */
export const register: Check = {
  id: 'register',
  name: { fr: 'Tutoiement et vouvoiement', en: 'Two registers' },
  category: 'style/register',
  severity: 'major',
  lane: 'probable',
  *find(document) {
    const familiar = places(document, FAMILIAR);
    const polite = places(document, POLITE);
    yield* strangers(familiar, polite, 'vous');
    yield* strangers(polite, familiar, 'tu');
  },
};

function* strangers(some: readonly Place[], others: readonly Place[], usual: string): Iterable<Hit> {
  for (const { sentence, from, to, words } of some) {
    const near = (place: Place) => Math.abs(place.sentence - sentence) <= REACH;
    const few = some.filter(near).length;
    if (others.filter(near).length < Math.max(LEAST, MAJORITY * few)) continue;
    yield {
      sentence,
      from,
      to,
      message: {
        fr: french(`${quoteFr(words)} : ailleurs l’article dit ${quoteFr(usual)}.`),
        en: `${quoteFr(words)}: elsewhere the article says ${quoteFr(usual)}.`,
      },
    };
  }
}

type Place = Pick<Hit, 'sentence' | 'from' | 'to'> & { words: string };

function places({ sentences }: CheckDocument, form: RegExp): Place[] {
  const found: Place[] = [];
  let paragraph = -1;
  let isOpen = false;
  for (const [sentence, one] of sentences.entries()) {
    if (one.paragraph !== paragraph) isOpen = false;
    paragraph = one.paragraph;
    const quoted: Quotation = new Quotation(one.text, isOpen);
    isOpen = quoted.isOpenAtEnd;
    if (
      !one.sources.some((source) => /(?<!\p{L})(?:you|your|yours|yourself|let['’]s)(?!\p{L})/iu.test(source))
    )
      continue;
    for (const { index: from, 0: words } of one.text.matchAll(form)) {
      if (!quoted.covers(from)) found.push({ sentence, from, to: from + words.length, words });
    }
  }
  return found;
}

/** Where a sentence is quoted; a quotation may have opened in one before. */
class Quotation {
  readonly isOpenAtEnd: boolean;
  private readonly changes: { at: number; opens: boolean }[] = [];

  constructor(text: string, isOpen: boolean) {
    let straight = isOpen;
    let opens = isOpen;
    this.changes.push({ at: -1, opens });
    if (/^[–—-][ \u00a0\u202f]/u.test(text)) this.changes.push({ at: 0, opens: true });
    for (const { index, 0: sign } of text.matchAll(/[«“»”"]/gu)) {
      straight = sign === '"' ? !straight : straight;
      opens = sign === '"' ? straight : sign === '«' || sign === '“';
      this.changes.push({ at: index, opens });
    }
    this.isOpenAtEnd = opens;
  }

  covers(at: number): boolean {
    return this.changes.findLast((change) => change.at <= at)?.opens ?? false;
  }
}
