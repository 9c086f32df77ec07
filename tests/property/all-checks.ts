import { frenchSpeller } from '#lib/checkers/hunspell.ts';
import type { Check } from '#lib/domain/checks/check.ts';
import { englishWord } from '#lib/domain/checks/english-word.ts';
import { glossary } from '#lib/domain/checks/glossary.ts';
import { houseTypography } from '#lib/domain/checks/house-typography.ts';
import { missingNoBreakSpace } from '#lib/domain/checks/missing-no-break-space.ts';
import { PROFILES } from '#lib/domain/checks/profiles.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';
import { spelling } from '#lib/domain/checks/spelling.ts';

/** Every check, with and without what a house brings to it. */
export const ALL_CHECKS: readonly Check[] = [
  ...CHECKS,
  { ...spelling(await frenchSpeller()), id: 'spelling with a dictionary' },
  { ...englishWord(await frenchSpeller()), id: 'English words with a dictionary' },
  {
    ...glossary([
      { kind: 'required', source: 'the | of', target: 'la Pékin', matchCase: true, note: '' },
      { kind: 'forbidden', source: '', target: 'de la | l’été', matchCase: false, note: '' },
    ]),
    id: 'a glossary with terms',
  },
  ...PROFILES.slice(1).flatMap((profile) => [
    { ...missingNoBreakSpace(profile), id: `spaces ${profile.id}` },
    { ...houseTypography(profile), id: `signs ${profile.id}` },
  ]),
];
