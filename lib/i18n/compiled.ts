import compile from 'icu-minify/compile';
import type { Locale } from '#lib/http/locale.ts';
import { MESSAGES } from './messages.ts';

type Texts = (typeof MESSAGES)[Locale];

/**
 * The interface texts with their ICU syntax read already, so that browsers need no parser (13 kB of
 * JavaScript): next.config.ts puts the formatter of such texts in the place of the parsing one. They are
 * arrays where the type says strings; only use-intl looks inside.
 */
export const COMPILED: Record<Locale, Texts> = {
  fr: compileTexts(MESSAGES.fr),
  en: compileTexts(MESSAGES.en),
};

function compileTexts<T>(texts: T): T {
  // Through JSON: pages hand plain objects on to the browser, and the compiler makes some without a prototype.
  if (typeof texts === 'string') return JSON.parse(JSON.stringify(compile(texts))) as T;
  return Object.fromEntries(
    Object.entries(texts as Record<string, unknown>).map(([key, text]) => [key, compileTexts(text)]),
  ) as T;
}
