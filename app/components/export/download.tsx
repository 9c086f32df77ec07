'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Failure } from '#app/components/people/notice.tsx';
import { ApiError, send } from '#lib/http/client.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import styles from './download.module.css';
import type { ExportChoice } from './export-address.ts';
import { saveAs } from './save-as.ts';
import { useSeconds } from './use-seconds.ts';

interface DownloadProps {
  articleId: string;
  choice: ExportChoice;
  fileName: string;
  gate: AnswerOf<'getExport'>['gate'];
}

/** Downloads the file; through a closed gate a lead passes with a reason. */
export function Download({ articleId, choice, fileName, gate }: DownloadProps) {
  const t = useTranslations('export');
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [state, setState] = useState<{ working?: true; failure?: string; done?: string }>({});

  async function download(passing: { passGate?: true; reason?: string }) {
    setState({ working: true });
    try {
      const response = await send('exportArticle', {
        params: { id: articleId },
        body: { ...choice, ...passing },
      });
      saveAs(await response.blob(), fileName);
      dialog.current?.close();
      setReason('');
      setState({ done: fileName });
    } catch (error) {
      const said = error instanceof ApiError && error.code !== 'offline' ? error.message : t('offline');
      setState({ failure: said });
    }
  }

  function pass(event: FormEvent) {
    event.preventDefault();
    void download({ passGate: true, reason });
  }

  const seconds = useSeconds(state.working === true);
  const working = seconds > 0 ? t('workingSeconds', { seconds }) : t('working');
  const failure = <Failure>{state.failure}</Failure>;
  return (
    <div className={styles.download}>
      {gate.open ? (
        <button type="button" data-kind="primary" disabled={state.working} onClick={() => void download({})}>
          {state.working ? working : t('download')}
        </button>
      ) : gate.canPass ? (
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {t('pass')}
        </button>
      ) : (
        <p className={styles.quiet}>{t('askLead')}</p>
      )}
      {dialog.current?.open ? null : failure}
      <div role="status" className={styles.done}>
        {state.done ? t('downloaded', { name: state.done }) : null}
      </div>
      <dialog ref={dialog} className={styles.dialog} aria-labelledby="pass-title">
        <form onSubmit={pass}>
          <h2 id="pass-title">{t('passTitle')}</h2>
          <p className={styles.quiet}>{t('passBody')}</p>
          <label htmlFor="pass-reason">{t('reason')}</label>
          <textarea
            id="pass-reason"
            rows={3}
            required
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {failure}
          <div className={styles.buttons}>
            <button type="button" data-kind="quiet" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </button>
            <button type="submit" data-kind="primary" disabled={state.working || reason.trim() === ''}>
              {state.working ? working : t('passConfirm')}
            </button>
          </div>
        </form>
      </dialog>
    </div>
  );
}
