'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Stops } from '#lib/domain/editing/stops.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import styles from './bar.module.css';
import { useEventLabel } from './event-label.ts';
import { StopsChoice } from './stops-choice.tsx';
import type { SaveView } from './use-article.ts';

interface BarProps {
  article: ArticleJson;
  save: SaveView;
  settled: number;
  showSettled: boolean;
  onShowSettled: (show: boolean) => void;
  showEnglish: boolean;
  onShowEnglish: (show: boolean) => void;
  onUndo: () => void;
  onRedo: () => void;
  onHistory: () => void;
  onHelp: () => void;
  onPalette: () => void;
  /** Takes the reader to a sentence that cannot be saved by itself. */
  onTrouble: (sentenceId: string) => void;
  stops: Stops;
  onStops: (stops: Stops) => void;
  /** Who else is there. */
  children: ReactNode;
}

/** Where one is, how far the work is, and the few commands that concern the whole article. */
export function Bar(props: BarProps) {
  const { article, save, settled, showSettled, showEnglish } = props;
  const t = useTranslations('workbench');
  const { counts, history } = article;
  const act = useEventLabel();

  return (
    <div className={styles.bar} data-workbench-bar="">
      <p className={styles.place}>
        <Link href={`/articles?desk=${article.deskId}`}>{article.desk.name}</Link>
        <span aria-hidden="true"> ▸ </span>
        <strong>{article.title}</strong>
      </p>
      {props.children}
      <p className={styles.progress}>
        <span>{t('progress', { done: counts.done + counts.approved, total: counts.sentences })}</span>
        <span>{t('flagCount', { count: counts.openFlags + counts.openFindings })}</span>
        <SavedAt save={save.at < article.updatedAt ? { ...save, at: article.updatedAt } : save} />
      </p>
      <div className={styles.tools} role="toolbar" aria-label={t('tools')}>
        <button
          type="button"
          data-kind="quiet"
          aria-disabled={!history.undo}
          title={history.undo ? t('undoWhat', { act: act(history.undo.type) }) : t('nothingToUndo')}
          aria-label={t('undo')}
          onClick={props.onUndo}
        >
          ↶
        </button>
        <button
          type="button"
          data-kind="quiet"
          aria-disabled={!history.redo}
          title={history.redo ? t('redoWhat', { act: act(history.redo.type) }) : t('nothingToRedo')}
          aria-label={t('redo')}
          onClick={props.onRedo}
        >
          ↷
        </button>
        <StopsChoice stops={props.stops} onStops={props.onStops} />
        <button type="button" data-kind="quiet" onClick={props.onHistory}>
          {t('journal')}
        </button>
        <Link className="button" data-kind="quiet" href={`/articles/${article.id}/alignment`}>
          {t('alignment')}
        </Link>
        {settled > 0 ? (
          <button
            type="button"
            data-kind="quiet"
            aria-pressed={showSettled}
            onClick={() => props.onShowSettled(!showSettled)}
          >
            {t('settled', { count: settled })}
          </button>
        ) : null}
        <button
          type="button"
          data-kind="quiet"
          className={styles.narrowOnly}
          aria-pressed={showEnglish}
          onClick={() => props.onShowEnglish(!showEnglish)}
        >
          {t('english')}
        </button>
        <Link className={`button ${styles.export}`} data-kind="quiet" href={`/articles/${article.id}/export`}>
          {t('export')}
        </Link>
        <button
          type="button"
          data-kind="quiet"
          aria-keyshortcuts="Control+K"
          title={t('paletteTitle')}
          onClick={props.onPalette}
        >
          <span className="visuallyHidden">{t('paletteTitle')}</span> {t('key.Mod')} K
        </button>
        <button
          type="button"
          data-kind="quiet"
          aria-label={t('help')}
          aria-keyshortcuts="?"
          title={t('help')}
          onClick={props.onHelp}
        >
          ?
        </button>
      </div>
      <Trouble save={save} onTrouble={props.onTrouble} />
    </div>
  );
}

function SavedAt({ save }: { save: SaveView }) {
  const t = useTranslations('workbench');
  const format = useFormatter();
  const at = new Date(save.at);
  const saved = save.status === 'saved';
  return (
    <>
      <span role="status" className={saved ? undefined : 'visuallyHidden'}>
        {saved ? (
          <time dateTime={save.at} title={format.dateTime(at, { dateStyle: 'full', timeStyle: 'medium' })}>
            {t('savedAt', { time: format.dateTime(at, { timeStyle: 'short' }) })}
          </time>
        ) : null}
      </span>
      {saved ? null : <span>{t(save.status === 'saving' ? 'saving' : 'notSaved')}</span>}
    </>
  );
}

/** One line, only while something stands in the way of saving. It lies over the page: no text moves. */
function Trouble({ save, onTrouble }: Pick<BarProps, 'save' | 'onTrouble'>) {
  const t = useTranslations('workbench');
  const common = useTranslations('common');
  const [first] = save.sentences;
  return (
    <div role="alert" className={styles.alert}>
      {save.status === 'offline' ? <p className={styles.trouble}>{common('offline')}</p> : null}
      {save.status === 'signed-out' ? (
        <p className={styles.trouble}>
          {t('signedOut')}{' '}
          <a href="/sign-in" target="_blank" rel="noreferrer">
            {t('signInAgain')}
          </a>
        </p>
      ) : null}
      {save.status === 'conflict' || save.status === 'refused' ? (
        <p className={styles.trouble}>
          {t(save.status === 'conflict' ? 'conflictAlert' : 'refusedAlert')}{' '}
          {first ? (
            <button type="button" onClick={() => onTrouble(first)}>
              {t('see')}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
