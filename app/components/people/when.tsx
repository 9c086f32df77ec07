'use client';

import { useFormatter, useLocale } from 'use-intl';

/** Writes days in the reader’s language. Unlike Intl, French says « 1er décembre ». */
export function useDay(): (at: string, dateStyle: 'medium' | 'long') => string {
  const format = useFormatter();
  const locale = useLocale();
  return (at, dateStyle) => {
    const day = format.dateTime(new Date(at), { dateStyle });
    return locale === 'fr' ? day.replace(/^1(?= )/, '1er') : day;
  };
}

/** A date in the reader’s words; the exact time on hover. */
export function When({ at }: { at: string }) {
  const format = useFormatter();
  const day = useDay();
  return (
    <time dateTime={at} title={format.dateTime(new Date(at), { dateStyle: 'full', timeStyle: 'medium' })}>
      {day(at, 'medium')}
    </time>
  );
}
