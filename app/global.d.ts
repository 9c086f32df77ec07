import type { Locale } from '#lib/http/locale.ts';
import type { MESSAGES } from '#lib/i18n/messages.ts';

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: (typeof MESSAGES)['fr'];
  }
}
