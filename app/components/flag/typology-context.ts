import { createContext, useContext, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Category } from '#lib/domain/rubric.ts';
import { offeredOf, type TypologyEntry, typologyOf } from '#lib/domain/typology.ts';

/** The categories of errors as the desk of the screen has them. */
export const TypologyContext = createContext<readonly TypologyEntry[]>(typologyOf([]));

/** What a category is called: by the desk, else by Relire. */
export function useCategoryName(): (category: Category) => string {
  const t = useTranslations('flags');
  const locale = useLocale();
  const typology = useContext(TypologyContext);
  return useMemo(() => {
    const own = new Map(typology.map(({ category, names }) => [category, names[locale]]));
    return (category) => own.get(category) || t(`category.${category}`);
  }, [typology, locale, t]);
}

/** The categories that may be chosen, in the order of the desk. */
export function useOffered(): readonly Category[] {
  const typology = useContext(TypologyContext);
  return useMemo(() => offeredOf(typology), [typology]);
}
