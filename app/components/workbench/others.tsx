import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import type { Colleague } from '#lib/domain/presence.ts';
import styles from './others.module.css';

interface OthersProps {
  others: readonly Colleague[];
  /** Number of a French sentence; 0 for an English one. */
  numberOf: (sentenceId: string) => number;
  onGoTo: (sentenceId: string) => void;
}

/** Who else has the article open, each a way to the sentence that they are at. */
export function Others({ others, numberOf, onGoTo }: OthersProps) {
  const t = useTranslations('workbench');
  useEffect(() => {
    // Set from outside of React: who is where must not draw the text anew.
    const marked = others.flatMap(({ sentenceId, name }) => {
      const box =
        sentenceId && document.querySelector<HTMLElement>(`[data-sentence="${CSS.escape(sentenceId)}"]`);
      if (!box) return [];
      box.dataset.others = name;
      return [box];
    });
    return () => {
      for (const box of marked) delete box.dataset.others;
    };
  }, [others]);
  return (
    <ul className={styles.others} aria-label={t('others')}>
      {others.map(({ userId, name, sentenceId }) => {
        const number = sentenceId ? numberOf(sentenceId) : 0;
        return (
          <li key={userId}>
            {sentenceId && number > 0 ? (
              <button type="button" data-kind="quiet" onClick={() => onGoTo(sentenceId)}>
                {t('otherAt', { name, number })}
              </button>
            ) : (
              name
            )}
          </li>
        );
      })}
    </ul>
  );
}
