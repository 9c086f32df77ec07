import type { Check } from '#lib/domain/checks/check.ts';
import { doubledPunctuation } from '#lib/domain/checks/doubled-punctuation.ts';
import { leftover } from '#lib/domain/checks/leftover.ts';
import { missingNoBreakSpaceByDefault } from '#lib/domain/checks/missing-no-break-space.ts';
import { repeatedWord } from '#lib/domain/checks/repeated-word.ts';
import { stopLowercase } from '#lib/domain/checks/stop-lowercase.ts';

/** Every check that runs on an article. A new check is one file and one line here. */
export const CHECKS: readonly Check[] = [
  stopLowercase,
  doubledPunctuation,
  repeatedWord,
  leftover,
  missingNoBreakSpaceByDefault,
];
