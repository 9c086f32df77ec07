import { createTranslator } from 'use-intl/core';
import type { Locale } from '#lib/http/locale.ts';
import type { MESSAGES } from './messages.ts';

/** Texts of the interface for what is written outside of a page. */
export function translate(locale: Locale, messages: (typeof MESSAGES)[Locale]) {
  return createTranslator({ locale, messages });
}

export type Translate = ReturnType<typeof translate>;
