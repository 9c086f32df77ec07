'use client';

import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import styles from '#app/components/people/dialog.module.css';
import { Field } from '#app/components/people/field.tsx';
import { ApiError } from '#lib/http/client.ts';
import type { ViewJson } from '#lib/http/contract/views.ts';
import own from './view-dialog.module.css';

interface ViewDialogProps {
  /** Null for a new one. */
  view: ViewJson | null;
  /** Leads make views for the whole desk. */
  mayShare: boolean;
  onSave: (name: string, shared: boolean) => Promise<void>;
  onRemove: (view: ViewJson) => Promise<void>;
  onClose: () => void;
}

/** Keeps what is shown under a name, or renames, shares or removes a kept view. */
export function ViewDialog({ view, mayShare, onSave, onRemove, onClose }: ViewDialogProps) {
  const t = useTranslations('queue');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(view?.shared ?? false);
  const [failure, setFailure] = useState<string | undefined>();
  useEffect(() => dialog.current?.showModal(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (!name.trim()) return setFailure(t('views.nameWanted'));
    try {
      await onSave(name.trim(), shared);
    } catch (error) {
      setFailure(error instanceof ApiError && error.status > 0 ? error.message : t('unreachable'));
    }
  }

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby={id} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)}>
        <h2 id={id}>{t(view ? 'views.editTitle' : 'views.saveTitle')}</h2>
        <Field
          label={t('views.name')}
          value={name}
          maxLength={60}
          autoComplete="off"
          error={failure}
          onChange={(event) => setName(event.target.value)}
        />
        {mayShare ? (
          <p className={own.share}>
            <label>
              <input type="checkbox" checked={shared} onChange={(event) => setShared(event.target.checked)} />{' '}
              {t('views.shared')}
            </label>
          </p>
        ) : null}
        <div className={styles.actions}>
          {view ? (
            <button type="button" data-kind="danger" onClick={() => void onRemove(view)}>
              {t('views.remove')}
            </button>
          ) : null}
          <button type="button" onClick={() => dialog.current?.close()}>
            {t('cancel')}
          </button>
          <button type="submit" data-kind="primary">
            {t('views.saveButton')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
