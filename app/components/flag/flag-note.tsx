'use client';

import { memo, useId } from 'react';
import { useTranslations } from 'use-intl';
import { useIntent } from '#app/components/workbench/intents.ts';
import { lazyPart } from '#app/components/workbench/lazy-part.tsx';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import { useDesk } from './desk-context.ts';
import styles from './flag-note.module.css';
import { useCategoryName } from './typology-context.ts';

const FlagCard = lazyPart(async () => (await import('./flag-card.tsx')).FlagCard);

/** A flag in the margin: what it is about, underlined as its words are, and its card when open. */
export const FlagNote = memo(function FlagNote({ flag, open }: { flag: FlagJson; open: boolean }) {
  const t = useTranslations('flags');
  const intend = useIntent();
  const { checkNames } = useDesk();
  const nameOf = useCategoryName();
  const id = useId();
  return (
    <div
      className={styles.note}
      data-from={flag.from}
      data-sentence={flag.sentenceId}
      data-state={flag.state}
    >
      <button
        type="button"
        className={styles.mark}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        data-flag={flag.id}
        onClick={() => intend({ kind: 'openFlag', flag: open ? null : flag })}
      >
        <span className={styles.label} data-severity={flag.severity}>
          {checkNames[flag.check ?? ''] ?? nameOf(flag.category)}
        </span>
        <span className="visuallyHidden">
          {t('markDetail', { severity: t(`severity.${flag.severity}`), quote: flag.quote })}
        </span>
        {flag.state === 'open' ? null : <small>{t(`state.${flag.state}`)}</small>}
        {flag.comments > 0 ? <small>{t('commentCount', { count: flag.comments })}</small> : null}
      </button>
      {open ? <FlagCard id={id} flag={flag} /> : null}
    </div>
  );
});
