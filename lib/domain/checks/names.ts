import { OUTSIDE_CHECKS } from '#lib/domain/checks/outside.ts';
import { CHECKS } from '#lib/domain/checks/registry.ts';

/** What each check is called in a language, by its id; those of outside checkers too. */
export function checkNames(locale: 'fr' | 'en'): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...CHECKS, ...Object.values(OUTSIDE_CHECKS)].map(({ id, name }) => [id, name[locale]]),
  );
}
