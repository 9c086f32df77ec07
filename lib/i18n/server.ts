import { cookies, headers } from 'next/headers';
import { createFormatter, createTranslator } from 'use-intl/core';
import { LOCALE_COOKIE, type Locale, localeFrom } from '#lib/http/locale.ts';
import { COMPILED } from './compiled.ts';
import type { Namespace } from './messages.ts';

/** The reader's language, in a page or layout. */
export async function pageLocale(): Promise<Locale> {
  const [jar, asked] = [await cookies(), await headers()];
  return localeFrom(jar.get(LOCALE_COOKIE)?.value, asked.get('accept-language'));
}

/** Texts of one namespace for a server component; client components use `useTranslations`. */
export async function translations<N extends Namespace>(namespace: N) {
  const locale = await pageLocale();
  return createTranslator({ locale, messages: COMPILED[locale], namespace });
}

/** Numbers and dates in the reader's language, for a server component. */
export async function formatter() {
  return createFormatter({ locale: await pageLocale(), timeZone: 'Europe/Paris' });
}
