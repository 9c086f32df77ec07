import type { Check, CheckDocument, CheckSentence, Hit } from '#lib/domain/checks/check.ts';
import { MANY_TEXTS, memo } from '#lib/domain/checks/memo.ts';
import { french, quoteEn, quoteFr } from '#lib/domain/checks/wording.ts';

/*
 * « English = French », for initials that French has of its own and the press uses. Left out: those it keeps beside its
 * own (CEO, FAO, ISS, IPO, USA), and those that are French words or other initials (AU, CAR, MS). Sources: FranceTerme
 * (Commission d’enrichissement de la langue française), the Union’s Code de rédaction interinstitutionnel, annexe A4.
 */
const OWN = `
WHO = OMS | UN = ONU | EU = UE | NATO = Otan | IMF = FMI | WTO = OMC | ECB = BCE | IAEA = AIEA | ICC = CPI | ICJ = CIJ | ILO = OIT
OPEC = Opep | OAS = OEA | OECD = OCDE | IPCC = Giec | UNHCR = HCR | WFP = PAM | AIIB = BAII | AfDB = BAD | GDP = PIB | GNP = PNB
AI = IA | AIDS = sida | HIV = VIH | DNA = ADN | RNA = ARN | mRNA = ARNm | MRI = IRM | IVF = FIV | COPD = BPCO | ADHD = TDAH
STD = IST | STI = IST | NGO = ONG | SME = PME | VAT = TVA | FDI = IDE | GHG = GES | GMO = OGM | UFO = ovni | IQ = QI
UAE = EAU | DRC = RDC | PRC = RPC | DPRK = RPDC | GDR = RDA | USSR = URSS | NPT = TNP | GDPR = RGPD | WMD = ADM`;

const FRENCH_FORMS: ReadonlyMap<string, string> = new Map(
  OWN.trim()
    .split(/\s*[|\n]\s*/u)
    .map((row) => row.split(' = '))
    .map(([kept = '', own = '']) => [kept, own]),
);

const INITIALS =
  /(?<![\p{L}\p{M}\p{N}’'.@/&-])(\p{L}[\p{L}-]{0,6}\p{Lu}[\p{L}-]{0,6}?)s?(?![\p{L}\p{M}\p{N}@/&]|[-’'.]\p{L}|-\d)/gu;
/** « emergency contraception (EC) »: two to five words in small letters and the initials behind them. */
const SPELT_OUT =
  /((?:(?<![\p{L}-])\p{Ll}[\p{Ll}-]*[ ,]{1,2}){2,7})\(([\p{L}-]{0,6}\p{Lu}[\p{L}-]{0,6}?)s?\)/gu;

const initialsIn = memo((text) => [...text.matchAll(INITIALS)], MANY_TEXTS);

/** Terms of an English text with the initials that stand behind them. */
const termsIn = memo(
  (source) =>
    (source.includes('(') ? [...source.matchAll(SPELT_OUT)] : []).flatMap(([, words = '', initials = '']) => {
      const term = lastWords(words.trim().split(/[ ,]+/u), initials);
      return term === undefined ? [] : [{ initials, term }];
    }),
  MANY_TEXTS,
);

/**
 * English initials in the French: those that French has of its own (“WHO”, « OMS »), and those that the English made from a
 * term that French words otherwise (“venous malformations (VM)”, « malformations veineuses (VM) »). Parts of names stay.
 */
export const keptAcronym: Check = {
  id: 'kept-acronym',
  name: { fr: 'Sigle anglais', en: 'English initials' },
  category: 'accuracy/untranslated',
  severity: 'minor',
  lane: 'probable',
  *find(document) {
    const terms = spelledOut(document);
    for (const [index, sentence] of document.sentences.entries()) {
      for (const match of initialsIn(sentence.text)) {
        const [shown, written = ''] = match;
        const from = match.index;
        const to = from + shown.length;
        if (!stands(written, sentence) || isInName(sentence.text, from, to)) continue;
        const own = FRENCH_FORMS.get(written);
        const term = terms.get(written);
        if (own !== undefined) {
          if (!sentence.text.includes(own)) yield ownForm(index, from, to, written, own);
        } else if (term !== undefined) yield fromTerm(index, from, to, written, term);
      }
    }
  },
};

function stands(initials: string, { sources }: CheckSentence): boolean {
  return sources.some((source) => {
    const at = source.indexOf(initials);
    return (
      at >= 0 &&
      !/[\p{L}\p{N}]/u.test(source.charAt(at - 1)) &&
      !/[\p{Ll}\p{N}]{2}/u.test(source.slice(at + initials.length, at + initials.length + 2))
    );
  });
}

/** « UN Women », « Fondation EU DisinfoLab », « SARS-CoV »: next to another name. */
function isInName(text: string, from: number, to: number): boolean {
  return (
    /^[ \u00a0-]\p{Lu}/u.test(text.slice(to, to + 2)) ||
    /\p{Lu}[\p{L}\p{M}]{3,}[ -]$/u.test(text.slice(Math.max(0, from - 25), from))
  );
}

/** Terms of the English by the initials that it gives them, where the French does not spell the same ones. */
function spelledOut({ sentences }: CheckDocument): Map<string, string> {
  const terms = new Map<string, string>();
  for (const source of new Set(sentences.flatMap(({ sources }) => sources))) {
    for (const { initials, term } of termsIn(source)) terms.set(initials, term);
  }
  for (const initials of terms.keys()) {
    if (sentences.some(({ text }) => isSpeltByFrench(text, initials))) terms.delete(initials);
  }
  return terms;
}

/** The fewest last words that the initials abbreviate: each letter in its order, the first of them at the start. */
function lastWords(words: readonly string[], initials: string): string | undefined {
  const letters = initials.toLowerCase().replace(/[^\p{L}]/gu, '');
  for (let count = 2; count <= Math.min(words.length, 6); count++) {
    const term = words.slice(-count);
    if (abbreviates(letters, term)) return term.join(' ');
  }
  return undefined;
}

/** Each word gives at least its first letter, small words may give none. */
function abbreviates(letters: string, words: readonly string[]): boolean {
  const parts = words.flatMap((word) => word.split('-')).filter((word) => word.length > 3);
  if (parts.length < 2 || letters.length < parts.length) return false;
  let at = 0;
  for (const part of parts) {
    if (letters[at] !== part[0]) return false;
    at++;
    for (const letter of part.slice(1)) {
      if (letters.length - at <= parts.length - parts.indexOf(part) - 1) break;
      if (letter === letters[at]) at++;
    }
  }
  return at === letters.length;
}

/** « adénosine triphosphate (ATP) »: behind French words that give the same letters. */
function isSpeltByFrench(text: string, initials: string): boolean {
  const at = text.indexOf(`(${initials}`);
  if (at < 0) return false;
  const before = text
    .slice(Math.max(0, at - 90), at)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
  return lastWords(before.match(/\p{L}+/gu) ?? [], initials) !== undefined;
}

function ownForm(sentence: number, from: number, to: number, written: string, own: string): Hit {
  return {
    sentence,
    from,
    to,
    message: {
      fr: french(`${quoteFr(written)} est un sigle anglais : ${quoteFr(own)}.`),
      en: `${quoteEn(written)} are English initials: ${quoteFr(own)}.`,
    },
    fix: { kind: 'suggestion', edits: [{ sentence, from, to, insert: own }] },
  };
}

function fromTerm(sentence: number, from: number, to: number, written: string, term: string): Hit {
  return {
    sentence,
    from,
    to,
    lane: 'unsure',
    message: {
      fr: french(`${quoteFr(written)} abrège l’anglais ${quoteEn(term)} : à traduire ou à expliquer.`),
      en: `${quoteEn(written)} abbreviates the English ${quoteEn(term)}: translate or explain it.`,
    },
  };
}
