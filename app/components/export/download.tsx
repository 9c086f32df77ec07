'use client';

import { type FormEvent, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Failure } from '#app/components/people/notice.tsx';
import { ApiError, send } from '#lib/http/client.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import styles from './download.module.css';

interface DownloadProps {
  articleId: string;
  format: AnswerOf<'getExport'>['format'];
  fileName: string;
  gate: AnswerOf<'getExport'>['gate'];
}

/** Downloads the file; through a closed gate a lead passes with a reason. */
export function Download({ articleId, format, fileName, gate }: DownloadProps) {
  const t = useTranslations('export');
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  const [state, setState] = useState<{ working?: true; failure?: string; done?: string }>({});

  async function download(passing: { passGate?: true; reason?: string }) {
    setState({ working: true });
    try {
      const response = await send('exportArticle', {
        params: { id: articleId },
        body: { format, ...passing },
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

  const failure = <Failure>{state.failure}</Failure>;
  return (
    <div className={styles.download}>
      {gate.open ? (
        <button type="button" data-kind="primary" disabled={state.working} onClick={() => void download({})}>
          {t(state.working ? 'working' : 'download')}
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
              {t(state.working ? 'working' : 'passConfirm')}
            </button>
          </div>
        </form>
      </dialog>
    </div>
  );
}

function saveAs(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
