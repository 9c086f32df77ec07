const NBSP = '\u00a0';
const NNBSP = '\u202f';

/**
 * The typography of a house: which space stands before a mark and inside guillemets, which dash it uses. An empty
 * string means that no space belongs there.
 */
export interface TypographyProfile {
  id: 'imprimerie-nationale' | 'web' | 'fr-CA' | 'fr-CH';
  name: { fr: string; en: string };
  before: Readonly<Record<';' | '!' | '?' | ':' | '%' | '»', string>>;
  afterOpeningGuillemet: string;
  /** Between a number and its unit, its currency, « millions », « milliards ». */
  beforeUnit: string;
  /** Between groups of three digits. */
  thousands: string;
  /** Around an aside. */
  dash: string;
  /** « université de Nankai », « président », as the press of France and Switzerland writes, or with a capital. */
  commonNouns: 'small' | 'capital';
  /** The apostrophe that a house insists on; left out: the one that the article mostly has. */
  apostrophe?: 'curly' | 'straight';
}

/** Sources: Imprimerie nationale, Lexique (2002); Office québécois de la langue française; Guide du typographe (Lausanne, 2015). */
export const PROFILES: readonly TypographyProfile[] = [
  {
    id: 'imprimerie-nationale',
    name: { fr: 'Imprimerie nationale', en: 'Imprimerie nationale (France)' },
    before: { ';': NNBSP, '!': NNBSP, '?': NNBSP, ':': NBSP, '%': NBSP, '»': NBSP },
    afterOpeningGuillemet: NBSP,
    beforeUnit: NBSP,
    thousands: NNBSP,
    dash: '—',
    commonNouns: 'small',
  },
  {
    id: 'web',
    name: { fr: 'Rédaction web', en: 'Web newsroom' },
    before: { ';': NBSP, '!': NBSP, '?': NBSP, ':': NBSP, '%': NBSP, '»': NBSP },
    afterOpeningGuillemet: NBSP,
    beforeUnit: NBSP,
    thousands: NBSP,
    dash: '–',
    commonNouns: 'small',
  },
  {
    id: 'fr-CA',
    name: { fr: 'Québec et Canada', en: 'Québec and Canada' },
    before: { ';': '', '!': '', '?': '', ':': NBSP, '%': NBSP, '»': NBSP },
    afterOpeningGuillemet: NBSP,
    beforeUnit: NBSP,
    thousands: NBSP,
    dash: '—',
    commonNouns: 'capital',
  },
  {
    id: 'fr-CH',
    name: { fr: 'Suisse romande', en: 'French-speaking Switzerland' },
    before: { ';': NNBSP, '!': NNBSP, '?': NNBSP, ':': NNBSP, '%': NNBSP, '»': NNBSP },
    afterOpeningGuillemet: NNBSP,
    beforeUnit: NBSP,
    thousands: NNBSP,
    dash: '–',
    commonNouns: 'small',
  },
];

/** The profile of a desk that chose none. */
export const DEFAULT_PROFILE = 'imprimerie-nationale';

/** The profile of that id, or the default one. */
export function getProfile(id: string): TypographyProfile {
  const profile = PROFILES.find((one) => one.id === id) ?? PROFILES[0];
  if (profile === undefined) throw new Error('There must be at least one typography profile');
  return profile;
}
