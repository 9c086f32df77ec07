/** How far a dismissal reaches. `place` is the finding itself and leaves no rule behind. */
export const DISMISSAL_SCOPES = ['place', 'article', 'word', 'check'] as const;
export type DismissalScope = (typeof DISMISSAL_SCOPES)[number];

/** Findings that a desk does not want to see again. */
export interface DismissalRule {
  id: string;
  scope: Exclude<DismissalScope, 'place'>;
  check: string;
  /** Empty when the scope is `check`. */
  quote: string;
  reason: string;
}

/** The rule that dismisses a finding of a check on these words, looked up among those of its article and desk. */
export function dismissalFinder<Rule extends DismissalRule>(
  rules: readonly Rule[],
): (check: string, quote: string) => Rule | undefined {
  const byKey = new Map(
    rules.map((rule) => [keyOf(rule.check, rule.scope === 'check' ? null : rule.quote), rule]),
  );
  return (check, quote) => byKey.get(keyOf(check, null)) ?? byKey.get(keyOf(check, quote));
}

function keyOf(check: string, quote: string | null): string {
  return quote === null ? check : `${check}\0${foldQuote(quote)}`;
}

/** The same words whatever their case, their apostrophes and the kind of their spaces. */
export function foldQuote(quote: string): string {
  return quote
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();
}
