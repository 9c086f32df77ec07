export type Locale = 'fr' | 'en';

export const LOCALE_COOKIE = 'relire-locale';

/** The cookie that the language switch sets, else what the browser asks for, else French. */
export function localeFrom(cookie: string | undefined, acceptLanguage: string | null): Locale {
  if (cookie === 'fr' || cookie === 'en') return cookie;
  const asked = (acceptLanguage ?? '').toLowerCase().match(/\b(fr|en)\b/);
  return asked?.[1] === 'en' ? 'en' : 'fr';
}

export function localeOfRequest(request: Request): Locale {
  const cookie = (request.headers.get('cookie') ?? '').match(/(?:^|;\s*)relire-locale=(fr|en)/)?.[1];
  return localeFrom(cookie, request.headers.get('accept-language'));
}
