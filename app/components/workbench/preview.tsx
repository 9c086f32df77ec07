'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import styles from './preview.module.css';
import { Sheet } from './sheet.tsx';

/** The article as export will give it: the same text from the same function, set to be read. */
export function Preview({ articleId, onClose }: { articleId: string; onClose: () => void }) {
  const t = useTranslations('workbench');
  const [text, setText] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    call('getExport', { params: { id: articleId }, query: { format: 'txt' }, signal: stop.signal })
      .then((answer) => setText(answer.text))
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached'));
      });
    return () => stop.abort();
  }, [articleId, t]);

  return (
    <Sheet title={t('previewTitle')} onClose={onClose}>
      {failure ? <p role="alert">{failure}</p> : null}
      {text === null && !failure ? <p className={styles.quiet}>{t('loadingPreview')}</p> : null}
      {text === null ? null : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled with the keyboard
        <article className={styles.text} lang="fr" tabIndex={0}>
          {text
            .trim()
            .split(/\n{2,}/)
            .filter(Boolean)
            .map((paragraph, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: one text, drawn once
              <p key={at}>{paragraph}</p>
            ))}
        </article>
      )}
    </Sheet>
  );
}
