'use client';

import { type FormEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Conflict } from '#lib/domain/editing/save-queue.ts';
import { SENTENCE_MOVES, type SentenceMove, sentenceStatus } from '#lib/domain/status.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import type { Row } from './article-state.ts';
import { ConflictView } from './conflict-view.tsx';
import { DiffView } from './diff-view.tsx';
import styles from './dock.module.css';
import { useIntent } from './intents.ts';
import { bringIntoView } from './into-view.ts';
import { Revisions } from './revisions.tsx';

export type Tray = 'diff' | 'revisions' | 'sendBack' | 'conflict';

interface DockProps {
  sentence: SentenceJson;
  row: Row;
  number: number;
  total: number;
  can: ArticleJson['can'];
  /** What the sentence reads now, saved or not. */
  text: string;
  conflict: Conflict | null;
  tray: Tray | null;
  onTray: (tray: Tray | null) => void;
  sideBySide: boolean;
  onSideBySide: (sideBySide: boolean) => void;
  canJoin: boolean;
  onResolve: (text: string) => void;
}

/** The foot of the screen: all that concerns the sentence one is on. A tray opens upwards from it. */
export function Dock(props: DockProps) {
  const { sentence, row, number, total, can, conflict, tray, onTray, canJoin } = props;
  const t = useTranslations('workbench');
  const format = useFormatter();
  const intend = useIntent();
  const status = sentenceStatus(sentence);
  const french = sentence.side === 'target';
  const allowed = (move: SentenceMove) =>
    french &&
    SENTENCE_MOVES[move].from.includes(status) &&
    (SENTENCE_MOVES[move].action === 'sentence:judge' ? can.judge : can.revise);
  const move = (name: SentenceMove, next = false) =>
    intend({ kind: 'move', sentenceId: sentence.id, move: name, next });
  const toggle = (name: Tray) => onTray(tray === name ? null : name);

  // The tray takes room from the text: the sentence it is about stays in sight above it.
  useLayoutEffect(() => {
    if (tray) bringIntoView(document.querySelector<HTMLElement>(`[data-sentence="${sentence.id}"]`));
  }, [tray, sentence.id]);

  return (
    <section className={styles.dock} aria-label={t('dock')}>
      {tray && french ? <TrayBox {...props} /> : null}
      <div className={styles.line}>
        <p className={styles.facts}>
          <span>{t(french ? 'sentenceOf' : 'sourceOf', { number, total })}</span>
          {french ? (
            <span data-status={status} className={styles.status}>
              {t(`status.${status}`)}
            </span>
          ) : null}
          {sentence.verdictReason ? <q className={styles.reason}>{sentence.verdictReason}</q> : null}
          <span title={t('scoreExplained')}>
            {row.source.length === 0 || row.target.length === 0
              ? t('unlinked')
              : t('link', {
                  shape: `${row.source.length}:${row.target.length}`,
                  score: format.number(row.link.score, {
                    minimumFractionDigits: 2,
                    maximumFractionDigits: 2,
                  }),
                })}
          </span>
        </p>
        <div className={styles.actions}>
          {conflict ? (
            <button
              type="button"
              data-kind="primary"
              aria-expanded={tray === 'conflict'}
              onClick={() => toggle('conflict')}
            >
              {t('compareConflict')}
            </button>
          ) : null}
          {allowed('finish') ? (
            <button type="button" data-kind="primary" onClick={() => move('finish', true)}>
              {t('finishAndNext')} <kbd>{t('ctrlEnter')}</kbd>
            </button>
          ) : null}
          {allowed('reopen') ? (
            <button type="button" onClick={() => move('reopen')}>
              {t('reopen')}
            </button>
          ) : null}
          {allowed('approve') ? (
            <button type="button" aria-keyshortcuts="a" onClick={() => move('approve')}>
              {t('approve')} <kbd>A</kbd>
            </button>
          ) : null}
          {allowed('sendBack') ? (
            <button
              type="button"
              aria-keyshortcuts="r"
              aria-expanded={tray === 'sendBack'}
              onClick={() => toggle('sendBack')}
            >
              {t('sendBack')} <kbd>R</kbd>
            </button>
          ) : null}
          {allowed('withdrawVerdict') ? (
            <button type="button" onClick={() => move('withdrawVerdict')}>
              {t('withdrawVerdict')}
            </button>
          ) : null}
          {french ? (
            <>
              <button
                type="button"
                data-kind="quiet"
                aria-keyshortcuts="d"
                aria-expanded={tray === 'diff'}
                onClick={() => toggle('diff')}
              >
                {t('diff')} <kbd>D</kbd>
              </button>
              <button
                type="button"
                data-kind="quiet"
                aria-keyshortcuts="h"
                aria-expanded={tray === 'revisions'}
                onClick={() => toggle('revisions')}
              >
                {t('revisions')} <kbd>H</kbd>
              </button>
            </>
          ) : null}
          {canJoin ? (
            <button
              type="button"
              data-kind="quiet"
              aria-keyshortcuts="j"
              onClick={() => intend({ kind: 'join', sentenceId: sentence.id })}
            >
              {t('join')} <kbd>J</kbd>
            </button>
          ) : null}
          {can.revise ? (
            <button type="button" data-kind="quiet" onClick={() => intend({ kind: 'flagSelection' })}>
              {t('flag')} <kbd>F2</kbd>
            </button>
          ) : null}
        </div>
      </div>
    </section>
  );
}

function TrayBox(props: DockProps) {
  const { sentence, can, text, conflict, tray, onTray, sideBySide, onSideBySide, onResolve } = props;
  const t = useTranslations('workbench');
  if (tray === 'diff') {
    return (
      <TrayFrame
        title={t('diffTitle')}
        onClose={() => onTray(null)}
        tools={
          <button type="button" aria-pressed={sideBySide} onClick={() => onSideBySide(!sideBySide)}>
            {t('sideBySide')}
          </button>
        }
      >
        <DiffView
          before={sentence.original}
          after={text}
          beforeLabel={t('machine')}
          afterLabel={t('now')}
          sideBySide={sideBySide}
        />
      </TrayFrame>
    );
  }
  if (tray === 'revisions') {
    return (
      <TrayFrame title={t('revisionsTitle')} onClose={() => onTray(null)}>
        <Revisions sentence={sentence} editable={can.revise} />
      </TrayFrame>
    );
  }
  if (tray === 'sendBack') {
    return (
      <TrayFrame title={t('sendBackTitle')} onClose={() => onTray(null)}>
        <SendBackForm sentenceId={sentence.id} />
      </TrayFrame>
    );
  }
  if (tray === 'conflict' && conflict) {
    return (
      <TrayFrame title={t('conflict')} onClose={() => onTray(null)}>
        <ConflictView conflict={conflict} mine={text} onChoose={onResolve} />
      </TrayFrame>
    );
  }
  return null;
}

function TrayFrame({
  title,
  tools,
  onClose,
  children,
}: {
  title: string;
  tools?: ReactNode;
  onClose: () => void;
  children: ReactNode;
}) {
  const t = useTranslations('workbench');
  return (
    <section className={styles.tray} aria-label={title}>
      <header>
        <strong>{title}</strong>
        {tools}
        <button type="button" data-kind="quiet" aria-label={t('closeTray')} onClick={onClose}>
          ×
        </button>
      </header>
      <div className={styles.content}>{children}</div>
    </section>
  );
}

function SendBackForm({ sentenceId }: { sentenceId: string }) {
  const t = useTranslations('workbench');
  const intend = useIntent();
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => input.current?.focus(), []);
  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const reason = input.current?.value.trim();
    if (reason) intend({ kind: 'move', sentenceId, move: 'sendBack', reason });
    else input.current?.focus();
  }
  return (
    <form className={styles.form} onSubmit={onSubmit}>
      <label htmlFor={id}>{t('sendBackReason')}</label>
      <input ref={input} id={id} required maxLength={2000} autoComplete="off" />
      <button type="submit" data-kind="primary">
        {t('sendBack')}
      </button>
    </form>
  );
}
