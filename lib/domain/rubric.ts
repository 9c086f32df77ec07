/**
 * The error typology and the severities of a flag, after the MQM framework
 * (Lommel et al. 2014; MQM Core, themqm.org) and its use in WMT (Freitag et al. 2021).
 * An id is `dimension/type`; labels live with the interface texts, under the same ids.
 */
export const CATEGORIES = [
  'accuracy/mistranslation',
  'accuracy/omission',
  'accuracy/addition',
  'accuracy/untranslated',
  'linguistic/grammar',
  'linguistic/spelling',
  'linguistic/punctuation',
  'linguistic/unintelligible',
  'linguistic/encoding',
  'style/awkward',
  'style/unidiomatic',
  'style/register',
  'terminology/wrong',
  'terminology/inconsistent',
  'locale/format',
  'broken/truncated',
  'non-translation',
  'source-issue',
  'other',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** From harmless to blocking. `neutral` marks a remark that costs nothing. */
export const SEVERITIES = ['neutral', 'minor', 'major', 'critical'] as const;

export type Severity = (typeof SEVERITIES)[number];

/** Penalty points of one error, the 0–1–5–25 profile of MQM Core. */
export const SEVERITY_POINTS: Record<Severity, number> = { neutral: 0, minor: 1, major: 5, critical: 25 };
