import { DEFAULT_PROFILE, getProfile, type TypographyProfile } from '#lib/domain/checks/profiles.ts';

/** The spaces that a house chooses between, by name. */
export const SPACES = { none: '', noBreak: '\u00a0', narrow: '\u202f' } as const;
export type SpaceName = keyof typeof SPACES;

/** Where a house chooses a space: before a mark, inside guillemets, before a unit, between thousands. */
export const SPACE_PLACES = [';', '!', '?', ':', '%', 'guillemets', 'unit', 'thousands'] as const;
export type SpacePlace = (typeof SPACE_PLACES)[number];

export const DASHES = ['—', '–'] as const;

/** The typography of a desk: a published profile, and where the house departs from it. */
export interface HouseTypography {
  base: TypographyProfile['id'];
  spaces: Readonly<Partial<Record<SpacePlace, SpaceName>>>;
  dash?: (typeof DASHES)[number] | undefined;
  commonNouns?: TypographyProfile['commonNouns'] | undefined;
  /** Left out: the one that each article mostly has. */
  apostrophe?: TypographyProfile['apostrophe'] | undefined;
}

/** What a desk has that never chose. */
export const DEFAULT_TYPOGRAPHY: HouseTypography = { base: DEFAULT_PROFILE, spaces: {} };

/** The space of a profile at a place. */
export function spaceAt(profile: TypographyProfile, place: SpacePlace): SpaceName {
  const space = spaceOf(profile, place);
  return space === '' ? 'none' : space === SPACES.narrow ? 'narrow' : 'noBreak';
}

function spaceOf(profile: TypographyProfile, place: SpacePlace): string {
  if (place === 'guillemets') return profile.afterOpeningGuillemet;
  if (place === 'unit') return profile.beforeUnit;
  if (place === 'thousands') return profile.thousands;
  return profile.before[place];
}

/** The profile by which a house's articles are judged. */
export function houseProfile({
  base,
  spaces,
  dash,
  commonNouns,
  apostrophe,
}: HouseTypography): TypographyProfile {
  const profile = getProfile(base);
  const at = (place: SpacePlace) => {
    const chosen = spaces[place];
    return chosen === undefined ? spaceOf(profile, place) : SPACES[chosen];
  };
  return {
    ...profile,
    before: {
      ';': at(';'),
      '!': at('!'),
      '?': at('?'),
      ':': at(':'),
      '%': at('%'),
      '»': at('guillemets'),
    },
    afterOpeningGuillemet: at('guillemets'),
    beforeUnit: at('unit'),
    thousands: at('thousands'),
    dash: dash ?? profile.dash,
    commonNouns: commonNouns ?? profile.commonNouns,
    ...(apostrophe && { apostrophe }),
  };
}
