import { useTranslations } from 'use-intl';
import { WordChange } from '#app/components/bulk/word-change.tsx';
import type { QueuedSegmentJson } from '#lib/http/contract/flags.ts';
import styles from './flagged-text.module.css';
import { firstWords, lastWords } from './flagged-text.tsx';

/** English and French of a link, or a sentence to review, with what its editor changed where that is asked for. */
export function SegmentText({ segment, compare }: { segment: QueuedSegmentJson; compare: boolean }) {
  const t = useTranslations('queue');
  const { source, before, after, sentences } = segment;
  const only = sentences.length === 1 ? sentences[0] : undefined;
  const changed = compare && only && only.original !== only.current;
  return (
    <>
      <div className={styles.pair}>
        <p className={styles.source} lang={source ? 'en' : undefined}>
          {source || <em className={styles.none}>{t('noSource')}</em>}
        </p>
        <p className={styles.target} lang="fr">
          {before ? <span className={styles.neighbour}>{lastWords(before)} </span> : null}
          {sentences.length > 0 ? (
            sentences.map(({ current }) => current).join(' ')
          ) : (
            <em className={styles.none}>{t('segments.noTarget')}</em>
          )}
          {after ? <span className={styles.neighbour}> {firstWords(after)}</span> : null}
        </p>
      </div>
      {changed ? (
        <p className={styles.change} lang="fr">
          <WordChange before={only.original} after={only.current} />
        </p>
      ) : null}
    </>
  );
}
