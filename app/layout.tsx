import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/opsz.css';
import '@fontsource-variable/source-serif-4/opsz-italic.css';
import './tokens.css';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { Texts } from '#app/components/shell/texts.tsx';
import { COMPILED } from '#lib/i18n/compiled.ts';
import { pageLocale } from '#lib/i18n/server.ts';

export const metadata: Metadata = {
  title: { default: 'Relire', template: '%s · Relire' },
  robots: { index: false, follow: false },
};

export const viewport: Viewport = { width: 'device-width', initialScale: 1 };

export default async function RootLayout({ children }: { children: ReactNode }) {
  const locale = await pageLocale();
  const theme = (await cookies()).get('relire-theme')?.value;
  return (
    <html lang={locale} data-theme={theme === 'light' || theme === 'dark' ? theme : 'system'}>
      <body>
        <Texts locale={locale} messages={COMPILED[locale]}>
          {children}
        </Texts>
      </body>
    </html>
  );
}
