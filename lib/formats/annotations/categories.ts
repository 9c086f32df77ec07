import { CATEGORIES, type Category, SEVERITIES, type Severity } from '#lib/domain/rubric.ts';

/** What categories are called where types stand under dimensions, as in Pearmut: after MQM Core. */
export const MQM_NAMES: Readonly<Record<Category, string>> = {
  'accuracy/mistranslation': 'Accuracy/Mistranslation',
  'accuracy/omission': 'Accuracy/Omission',
  'accuracy/addition': 'Accuracy/Addition',
  'accuracy/untranslated': 'Accuracy/Untranslated',
  'linguistic/grammar': 'Linguistic conventions/Grammar',
  'linguistic/spelling': 'Linguistic conventions/Spelling',
  'linguistic/punctuation': 'Linguistic conventions/Punctuation',
  'linguistic/unintelligible': 'Linguistic conventions/Unintelligible',
  'linguistic/encoding': 'Linguistic conventions/Character encoding',
  'style/awkward': 'Style/Awkward style',
  'style/unidiomatic': 'Style/Unidiomatic style',
  'style/register': 'Style/Language register',
  'terminology/wrong': 'Terminology/Wrong term',
  'terminology/inconsistent': 'Terminology/Inconsistent use of terminology',
  'locale/format': 'Locale convention/Format',
  'broken/truncated': 'Design and markup/Truncation',
  'non-translation': 'Non-translation/Non-translation',
  'source-issue': 'Source issue/Source issue',
  other: 'Other/Other',
};

/** By words in the names that MQM Core, WMT, Anthea and Pearmut give to types; the first that fits counts. */
const BY_WORDS: readonly [RegExp, Category][] = [
  [/non.?translation/, 'non-translation'],
  [/source (?:error|issue)/, 'source-issue'],
  [/omission|missing (?:text|content)/, 'accuracy/omission'],
  [/\baddition/, 'accuracy/addition'],
  [/\buntranslated/, 'accuracy/untranslated'],
  [
    /mistranslation|overtranslation|undertranslation|do not translate|reinterpretation/,
    'accuracy/mistranslation',
  ],
  [/encoding/, 'linguistic/encoding'],
  [/punctuation/, 'linguistic/punctuation'],
  [/spelling/, 'linguistic/spelling'],
  [/grammar/, 'linguistic/grammar'],
  [/unintelligible/, 'linguistic/unintelligible'],
  [/register/, 'style/register'],
  [/awkward/, 'style/awkward'],
  [/unidiomatic|unnatural/, 'style/unidiomatic'],
  [/^(?:fluency|terminology)\W+inconsisten/, 'terminology/inconsistent'],
  [/terminology|wrong term/, 'terminology/wrong'],
  [/locale|(?:number|currency|measurement|date|time|address|telephone|name) format/, 'locale/format'],
  [/truncat/, 'broken/truncated'],
  [/^other/, 'other'],
];

/** The category that a name of another tool stands for; null when it is none that we know. */
export function categoryNamed(name: string): Category | null {
  const own = CATEGORIES.find((category) => category === name || MQM_NAMES[category] === name);
  if (own) return own;
  const words = name.trim().toLowerCase().replaceAll('_', ' ');
  return BY_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}

/** The severity that a name stands for, whatever its case; null for others, such as those of one tool alone. */
export function severityNamed(name: string): Severity | null {
  const word = name.trim().toLowerCase();
  return SEVERITIES.find((severity) => severity === word) ?? null;
}
