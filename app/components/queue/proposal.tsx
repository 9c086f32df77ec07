import { useTranslations } from 'use-intl';
import type { QueuedFlagJson } from '#lib/http/contract/flags.ts';
import { fixPreview } from './fix-preview.ts';
import styles from './proposal.module.css';

/** What the fix or the suggestion would change, struck and underlined. */
export function Proposal({ item }: { item: QueuedFlagJson }) {
  const t = useTranslations('queue');
  const preview = fixPreview(item);
  if (!preview) return null;
  return (
    <p className={styles.proposal}>
      <span className="visuallyHidden">{t('proposal')}</span>
      <span lang="fr">
        <del>
          <Spaces text={preview.before} />
        </del>
        <span aria-hidden className={styles.arrow}>
          →
        </span>
        <ins>{preview.after ? <Spaces text={preview.after} /> : <em>{t('removed')}</em>}</ins>
      </span>
    </p>
  );
}

/** Spaces that do not break look like any other: here they are often all that changes. */
function Spaces({ text }: { text: string }) {
  const t = useTranslations('queue');
  let at = 0;
  return text.split(/([\u00a0\u202f]+)/).map((part) => {
    const key = at;
    at += part.length;
    return /^[\u00a0\u202f]/.test(part) ? (
      <span key={key} className={styles.space} title={t('noBreakSpace')}>
        {part}
      </span>
    ) : (
      part
    );
  });
}
