'use client';

import { Fragment } from 'react';
import { useTranslations } from 'use-intl';

/** A chord as its keys are called on the reader's keyboard. */
export function Chord({ chord }: { chord: string }) {
  const t = useTranslations('workbench');
  return chord.split('+').map((key, at) => {
    const name = `key.${key}` as 'key.Mod';
    return (
      <Fragment key={key}>
        {at > 0 ? ' + ' : null}
        <kbd>{t.has(name) ? t(name) : key.length === 1 ? key.toUpperCase() : key}</kbd>
      </Fragment>
    );
  });
}
