import { adjectiveAgreement } from '#lib/domain/checks/adjective-agreement.ts';
import { brokenSequence } from '#lib/domain/checks/broken-sequence.ts';
import { calque } from '#lib/domain/checks/calque.ts';
import type { Check } from '#lib/domain/checks/check.ts';
import { comparisonMismatch } from '#lib/domain/checks/comparison-mismatch.ts';
import { doubledLink } from '#lib/domain/checks/doubled-link.ts';
import { doubledPunctuation } from '#lib/domain/checks/doubled-punctuation.ts';
import { englishCode } from '#lib/domain/checks/english-code.ts';
import { englishFormat } from '#lib/domain/checks/english-format.ts';
import { englishWord } from '#lib/domain/checks/english-word.ts';
import { genderAgreement } from '#lib/domain/checks/gender-agreement.ts';
import { glossary, type Term } from '#lib/domain/checks/glossary.ts';
import { houseTypography, houseTypographyByDefault } from '#lib/domain/checks/house-typography.ts';
import { keptAcronym } from '#lib/domain/checks/kept-acronym.ts';
import { leftover } from '#lib/domain/checks/leftover.ts';
import { longSentence } from '#lib/domain/checks/long-sentence.ts';
import { lostCapital } from '#lib/domain/checks/lost-capital.ts';
import { missingContent } from '#lib/domain/checks/missing-content.ts';
import { missingName } from '#lib/domain/checks/missing-name.ts';
import {
  missingNoBreakSpace,
  missingNoBreakSpaceByDefault,
} from '#lib/domain/checks/missing-no-break-space.ts';
import { missingSentence } from '#lib/domain/checks/missing-sentence.ts';
import { missingStop } from '#lib/domain/checks/missing-stop.ts';
import { nameSpelling } from '#lib/domain/checks/name-spelling.ts';
import { nameTwoWays } from '#lib/domain/checks/name-two-ways.ts';
import { numberAgreement } from '#lib/domain/checks/number-agreement.ts';
import { numberMismatch } from '#lib/domain/checks/number-mismatch.ts';
import { openingConjunction } from '#lib/domain/checks/opening-conjunction.ts';
import { peopleCapital } from '#lib/domain/checks/people-capital.ts';
import { personGender } from '#lib/domain/checks/person-gender.ts';
import { placeArticle } from '#lib/domain/checks/place-article.ts';
import { presentForPast } from '#lib/domain/checks/present-for-past.ts';
import type { TypographyProfile } from '#lib/domain/checks/profiles.ts';
import { pronounGender } from '#lib/domain/checks/pronoun-gender.ts';
import { redundancy } from '#lib/domain/checks/redundancy.ts';
import { register } from '#lib/domain/checks/register.ts';
import { repeatedHead } from '#lib/domain/checks/repeated-head.ts';
import { repeatedRoot } from '#lib/domain/checks/repeated-root.ts';
import { repeatedWord } from '#lib/domain/checks/repeated-word.ts';
import { reportedTense } from '#lib/domain/checks/reported-tense.ts';
import { type Speller, spelling } from '#lib/domain/checks/spelling.ts';
import { stopLowercase } from '#lib/domain/checks/stop-lowercase.ts';
import { straySpace } from '#lib/domain/checks/stray-space.ts';
import { unbalancedQuotes } from '#lib/domain/checks/unbalanced-quotes.ts';
import { unlinked } from '#lib/domain/checks/unlinked.ts';
import { untranslated } from '#lib/domain/checks/untranslated.ts';
import { verbForm } from '#lib/domain/checks/verb-form.ts';

/** Every check that runs on an article. A new check is one file and one line here. */
export const CHECKS: readonly Check[] = [
  stopLowercase,
  brokenSequence,
  doubledPunctuation,
  repeatedWord,
  straySpace,
  redundancy,
  leftover,
  missingNoBreakSpaceByDefault,
  houseTypographyByDefault,
  englishFormat,
  nameTwoWays,
  unbalancedQuotes,
  missingStop,
  numberMismatch,
  comparisonMismatch,
  untranslated,
  englishCode,
  keptAcronym,
  calque,
  repeatedRoot,
  genderAgreement,
  adjectiveAgreement,
  numberAgreement,
  verbForm,
  pronounGender,
  personGender,
  nameSpelling,
  lostCapital(undefined),
  peopleCapital,
  missingContent,
  missingSentence,
  missingName,
  unlinked,
  reportedTense,
  presentForPast,
  openingConjunction,
  repeatedHead,
  doubledLink,
  longSentence,
  register,
  placeArticle,
  spelling(undefined),
  englishWord(undefined),
  glossary([]),
];

/** What a house brings to its checks. */
export interface House {
  profile: TypographyProfile;
  /** None where no dictionary could be loaded: spelling is then left out. */
  speller?: Speller | undefined;
  terms?: readonly Term[] | undefined;
}

/** The checks of a house: the same, with its typography, its dictionary and its glossary. */
export function checksFor({ profile, speller, terms = [] }: House): readonly Check[] {
  const own = [
    missingNoBreakSpace(profile),
    houseTypography(profile),
    spelling(speller),
    englishWord(speller),
    lostCapital(speller),
    glossary(terms),
  ];
  return CHECKS.map((check) => own.find(({ id }) => id === check.id) ?? check);
}
