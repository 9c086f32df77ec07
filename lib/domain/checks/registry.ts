import { calque } from '#lib/domain/checks/calque.ts';
import type { Check } from '#lib/domain/checks/check.ts';
import { doubledPunctuation } from '#lib/domain/checks/doubled-punctuation.ts';
import { leftover } from '#lib/domain/checks/leftover.ts';
import { missingNoBreakSpaceByDefault } from '#lib/domain/checks/missing-no-break-space.ts';
import { missingStop } from '#lib/domain/checks/missing-stop.ts';
import { nameTwoWays } from '#lib/domain/checks/name-two-ways.ts';
import { numberMismatch } from '#lib/domain/checks/number-mismatch.ts';
import { repeatedWord } from '#lib/domain/checks/repeated-word.ts';
import { stopLowercase } from '#lib/domain/checks/stop-lowercase.ts';
import { unbalancedQuotes } from '#lib/domain/checks/unbalanced-quotes.ts';
import { untranslated } from '#lib/domain/checks/untranslated.ts';

/** Every check that runs on an article. A new check is one file and one line here. */
export const CHECKS: readonly Check[] = [
  stopLowercase,
  doubledPunctuation,
  repeatedWord,
  leftover,
  missingNoBreakSpaceByDefault,
  nameTwoWays,
  unbalancedQuotes,
  missingStop,
  numberMismatch,
  untranslated,
  calque,
];
