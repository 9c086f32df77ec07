import { grammalecteAt } from './grammalecte.ts';
import { languageToolAt } from './languagetool.ts';
import { OutsideChecker } from './outside-checker.ts';

const shared = globalThis as typeof globalThis & { relireOutside?: readonly OutsideChecker[] };

/**
 * The checkers that this installation may ask, by RELIRE_GRAMMALECTE_URL and RELIRE_LANGUAGETOOL_URL; mostly none. Not
 * by lib/env.ts, since `relire check` needs no other setting.
 * @throws TypeError for an address that is none
 */
export function outsideCheckers(): readonly OutsideChecker[] {
  shared.relireOutside ??= fromEnvironment(process.env);
  return shared.relireOutside;
}

function fromEnvironment({
  RELIRE_GRAMMALECTE_URL,
  RELIRE_LANGUAGETOOL_URL,
}: NodeJS.ProcessEnv): OutsideChecker[] {
  return [
    ...(RELIRE_GRAMMALECTE_URL
      ? [new OutsideChecker('grammalecte', grammalecteAt(new URL(RELIRE_GRAMMALECTE_URL).href))]
      : []),
    ...(RELIRE_LANGUAGETOOL_URL
      ? [new OutsideChecker('languagetool', languageToolAt(new URL(RELIRE_LANGUAGETOOL_URL).href))]
      : []),
  ];
}
