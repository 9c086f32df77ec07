'use client';

import { useFormatter } from 'use-intl';

/** A date in the reader’s words; the exact time on hover. */
export function When({ at }: { at: string }) {
  const format = useFormatter();
  const date = new Date(at);
  return (
    <time dateTime={at} title={format.dateTime(date, { dateStyle: 'full', timeStyle: 'medium' })}>
      {format.dateTime(date, { dateStyle: 'medium' })}
    </time>
  );
}
