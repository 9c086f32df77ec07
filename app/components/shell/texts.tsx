'use client';

import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Locale } from '#lib/http/locale.ts';
import type { MESSAGES } from '#lib/i18n/messages.ts';

interface TextsProps {
  locale: Locale;
  messages: (typeof MESSAGES)[Locale];
  children: ReactNode;
}

/** Gives client components the interface texts and the reader's language and time zone. */
export function Texts({ locale, messages, children }: TextsProps) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Europe/Paris">
      {children}
    </IntlProvider>
  );
}
