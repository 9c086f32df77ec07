'use client';

import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useFormatter, useLocale, useTranslations } from 'use-intl';
import { Choice, Field } from '#app/components/people/field.tsx';
import { Failure } from '#app/components/people/notice.tsx';
import { SPACE_PROFILES, type SpaceProfile } from '#lib/domain/export-options.ts';
import { ApiError, send } from '#lib/http/client.ts';
import type { ArticleFilterJson } from '#lib/http/contract/articles.ts';
import {
  type ExportFormatJson,
  type ExportManifestJson,
  exportFormatSchema,
  FORMAT_GROUPS,
} from '#lib/http/contract/exports.ts';
import styles from './export-selection.module.css';
import { receiveZip, type ZipProgress } from './receive-zip.ts';
import { saveAs } from './save-as.ts';

interface ExportSelectionProps {
  what: { articles: string[] } | { filter: ArticleFilterJson };
  mayPass: boolean;
  onClose: () => void;
}

type State =
  | { is: 'asking'; failure?: string }
  | { is: 'working'; progress: ZipProgress | null }
  | { is: 'done'; manifest: ExportManifestJson };

/** In which formats the chosen articles go out; then how far their archive is, and what is not in it. */
export function ExportSelection({ what, mayPass, onClose }: ExportSelectionProps) {
  const t = useTranslations('export');
  const locale = useLocale();
  const format = useFormatter();
  const dialog = useRef<HTMLDialogElement>(null);
  const stop = useRef<AbortController>(null);
  const [formats, setFormats] = useState<ReadonlySet<ExportFormatJson>>(new Set(['docx']));
  const [spaces, setSpaces] = useState<SpaceProfile>('asIs');
  const [passGate, setPassGate] = useState(false);
  const [reason, setReason] = useState('');
  const [state, setState] = useState<State>({ is: 'asking' });
  const title =
    'articles' in what ? t('selection.title', { count: what.articles.length }) : t('selection.titleAll');

  useEffect(() => {
    dialog.current?.showModal();
    return () => stop.current?.abort();
  }, []);

  async function start(event: FormEvent) {
    event.preventDefault();
    stop.current = new AbortController();
    setState({ is: 'working', progress: null });
    try {
      const body = {
        ...what,
        // In the order in which they are shown.
        formats: exportFormatSchema.options.filter((one) => formats.has(one)),
        spaces,
        passGate,
        ...(passGate ? { reason } : {}),
      };
      const response = await send('exportSelection', { body, signal: stop.current.signal });
      const { file, manifest } = await receiveZip(response, formats.size, (progress) =>
        setState({ is: 'working', progress }),
      );
      if (!manifest) throw new Error('cut short');
      // An archive of nothing but refusals helps nobody: they are told here.
      if (manifest.articles.length > 0) saveAs(file, `relire-${manifest.exportedAt.slice(0, 10)}.zip`);
      setState({ is: 'done', manifest });
    } catch (error) {
      if (stop.current.signal.aborted) {
        setState({ is: 'asking' });
        return;
      }
      const said = error instanceof ApiError && error.code !== 'offline' ? error.message : null;
      const broken = error instanceof ApiError ? t('offline') : t('selection.broken');
      setState({ is: 'asking', failure: said ?? broken });
    }
  }

  function toggle(name: ExportFormatJson, checked: boolean) {
    const next = new Set(formats);
    if (checked) next.add(name);
    else next.delete(name);
    setFormats(next);
  }

  const size = (bytes: number) =>
    format.number(bytes / 1_000_000, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="selection-title" onClose={onClose}>
      <form onSubmit={start}>
        <h2 id="selection-title">{title}</h2>
        {state.is === 'done' ? (
          <Outcome manifest={state.manifest} locale={locale} />
        ) : (
          <>
            <p className={styles.quiet}>{t('selection.body')}</p>
            <fieldset disabled={state.is === 'working'}>
              <legend>{t('selection.formats')}</legend>
              <div className={styles.groups}>
                {FORMAT_GROUPS.map(({ name, formats: ofGroup }) => (
                  // biome-ignore lint/a11y/useSemanticElements: a fieldset within another would be read twice
                  <div key={name} role="group" aria-label={t(`group.${name}`)}>
                    <p aria-hidden="true">{t(`group.${name}`)}</p>
                    {ofGroup.map((one: ExportFormatJson) => (
                      <label key={one} className={styles.check}>
                        <input
                          type="checkbox"
                          checked={formats.has(one)}
                          onChange={(event) => toggle(one, event.target.checked)}
                        />
                        {t(`format.${one}`)}
                      </label>
                    ))}
                  </div>
                ))}
              </div>
              <Choice
                label={t('spaces.label')}
                hint={t('spacesHint')}
                value={spaces}
                onChange={(event) => setSpaces(event.target.value as SpaceProfile)}
              >
                {SPACE_PROFILES.map((profile) => (
                  <option key={profile} value={profile}>
                    {t(`spaces.${profile}`)}
                  </option>
                ))}
              </Choice>
              {mayPass ? (
                <label className={styles.check}>
                  <input
                    type="checkbox"
                    checked={passGate}
                    onChange={(event) => setPassGate(event.target.checked)}
                  />
                  {t('selection.pass')}
                </label>
              ) : null}
              {passGate ? (
                <Field
                  label={t('reason')}
                  value={reason}
                  required
                  maxLength={2000}
                  onChange={(event) => setReason(event.target.value)}
                />
              ) : null}
            </fieldset>
          </>
        )}
        <Failure>{state.is === 'asking' ? state.failure : null}</Failure>
        <div className={styles.progress} role="status">
          {state.is === 'working' ? (
            <>
              <progress
                aria-label={t('working')}
                {...(state.progress ? { value: state.progress.done, max: state.progress.total } : {})}
              />
              <span>
                {state.progress
                  ? t('selection.progress', { ...state.progress, size: size(state.progress.bytes) })
                  : t('working')}
              </span>
            </>
          ) : formats.size === 0 ? (
            t('selection.choose')
          ) : null}
        </div>
        <div className={styles.buttons}>
          {state.is === 'working' ? (
            <button type="button" onClick={() => stop.current?.abort()}>
              {t('selection.stop')}
            </button>
          ) : (
            <button
              type="button"
              data-kind={state.is === 'done' ? 'primary' : 'quiet'}
              onClick={() => dialog.current?.close()}
            >
              {t(state.is === 'done' ? 'selection.close' : 'cancel')}
            </button>
          )}
          {state.is === 'asking' ? (
            <button
              type="submit"
              data-kind="primary"
              disabled={formats.size === 0 || (passGate && reason.trim() === '')}
            >
              {t('selection.start')}
            </button>
          ) : null}
        </div>
      </form>
    </dialog>
  );
}

/** What is in the archive, and what is not. */
function Outcome({ manifest, locale }: { manifest: ExportManifestJson; locale: string }) {
  const t = useTranslations('export');
  const { articles, refused } = manifest;
  return (
    <div className={styles.outcome} role="status">
      <p className={articles.length > 0 ? styles.good : undefined}>
        {t('selection.done', { count: articles.length })}
      </p>
      {refused.length > 0 ? (
        <>
          <p>{t('selection.refused', { count: refused.length })}</p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
          <ul tabIndex={0}>
            {refused.map(({ id, title, reason, openFlags, unfinished }) => (
              <li key={id}>
                <strong lang={title ? 'fr' : undefined}>{title || t('selection.unknown')}</strong>{' '}
                {openFlags === undefined || unfinished === undefined
                  ? reason[locale === 'fr' ? 'fr' : 'en']
                  : [
                      openFlags > 0 ? t('openFlags', { count: openFlags }) : null,
                      unfinished > 0 ? t('unfinished', { count: unfinished }) : null,
                    ]
                      .filter(Boolean)
                      .join(', ')}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
