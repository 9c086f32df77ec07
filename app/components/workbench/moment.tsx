import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ApiError, call } from '#lib/http/client.ts';
import type { MomentJson } from '#lib/http/contract/articles.ts';
import { DiffView } from './diff-view.tsx';
import styles from './moment.module.css';

/** Sentences shown in full; of more, the number. */
const SHOWN = 8;

interface MomentProps {
  articleId: string;
  eventId: string;
  onRestore: () => Promise<void>;
  onCancel: () => void;
}

/** What going back to right after an event would change, before one does. */
export function Moment({ articleId, eventId, onRestore, onCancel }: MomentProps) {
  const t = useTranslations('workbench');
  const [moment, setMoment] = useState<MomentJson | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    let gone = false;
    call('getMoment', { params: { id: articleId, eventId } })
      .then((found) => {
        if (!gone) setMoment(found);
      })
      .catch((error: unknown) => {
        if (!gone)
          setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('notReached'));
      });
    return () => {
      gone = true;
    };
  }, [articleId, eventId, t]);

  async function restore() {
    setBusy(true);
    await onRestore();
    setBusy(false);
  }

  return (
    <section className={styles.moment} aria-label={t('moment.show')} aria-busy={!moment && !failure}>
      {failure ? <p role="alert">{failure}</p> : null}
      {moment ? (
        <>
          <p>
            {t('moment.effect', {
              events: moment.events,
              sentences: moment.sentences.length,
              flags: moment.flags,
            })}
          </p>
          {moment.sentences.slice(0, SHOWN).map(({ sentenceId, now, was }) => (
            <DiffView
              key={sentenceId}
              before={now}
              after={was}
              beforeLabel={t('before')}
              afterLabel={t('after')}
            />
          ))}
          {moment.sentences.length > SHOWN ? (
            <p>{t('moment.more', { count: moment.sentences.length - SHOWN })}</p>
          ) : null}
        </>
      ) : null}
      <p className={styles.actions}>
        <button type="button" data-kind="primary" disabled={!moment || busy} onClick={() => void restore()}>
          {t('moment.restore')}
        </button>
        <button type="button" data-kind="quiet" onClick={onCancel}>
          {t('moment.cancel')}
        </button>
      </p>
    </section>
  );
}
