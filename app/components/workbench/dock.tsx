'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { KeyCommand } from '#lib/domain/editing/keymap.ts';
import type { Conflict } from '#lib/domain/editing/save-queue.ts';
import { SENTENCE_MOVES, type SentenceMove, sentenceStatus } from '#lib/domain/status.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import type { Row } from './article-state.ts';
import styles from './dock.module.css';
import { useIntent } from './intents.ts';
import { KeyHint } from './key-hint.tsx';
import { lazyPart } from './lazy-part.tsx';

export type Tray = 'diff' | 'revisions' | 'comments' | 'sendBack' | 'give' | 'conflict';

const TrayBox = lazyPart(async () => (await import('./tray-box.tsx')).TrayBox);

export interface DockProps {
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
  /** How many comments its open discussions have. */
  talk: number;
  onResolve: (text: string) => void;
}

/** The foot of the screen: all that concerns the sentence one is on. A tray opens upwards from it. */
export function Dock(props: DockProps) {
  const { sentence, row, number, total, can, conflict, tray, onTray, canJoin } = props;
  const t = useTranslations('workbench');
  const discussion = useTranslations('discussion');
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
  const opener = (name: Tray, label: string, command: KeyCommand, isQuiet = true) => (
    <button
      type="button"
      data-kind={isQuiet ? 'quiet' : undefined}
      aria-expanded={tray === name}
      onClick={() => toggle(name)}
    >
      {label} <KeyHint command={command} />
    </button>
  );
  const mover = (name: 'reopen' | 'approve' | 'withdrawVerdict', command?: KeyCommand) =>
    allowed(name) ? (
      <button type="button" onClick={() => move(name)}>
        {t(name)} {command ? <KeyHint command={command} /> : null}
      </button>
    ) : null;

  return (
    <section className={styles.dock} aria-label={t('dock')}>
      {tray && (french || tray === 'comments') ? <TrayBox {...props} /> : null}
      <div className={styles.line}>
        <p className={styles.facts}>
          <span>{t(french ? 'sentenceOf' : 'sourceOf', { number, total })}</span>
          {french ? (
            <span data-status={status} className={styles.status}>
              {t(`status.${status}`)}
            </span>
          ) : null}
          {sentence.assignee ? <span>{t('givenTo', sentence.assignee)}</span> : null}
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
              {t('finishAndNext')} <KeyHint command="finishAndNext" />
            </button>
          ) : null}
          {mover('reopen')}
          {mover('approve', 'approve')}
          {allowed('sendBack') ? opener('sendBack', t('sendBack'), 'sendBack', false) : null}
          {mover('withdrawVerdict')}
          {french && can.judge ? opener('give', t('give'), 'give') : null}
          {french ? opener('diff', t('diff'), 'diff') : null}
          {french ? opener('revisions', t('revisions'), 'revisions') : null}
          {opener('comments', discussion('open', { count: props.talk }), 'discuss')}
          {canJoin ? (
            <button
              type="button"
              data-kind="quiet"
              onClick={() => intend({ kind: 'join', sentenceId: sentence.id })}
            >
              {t('join')} <KeyHint command="joinPrevious" />
            </button>
          ) : null}
          {can.revise ? (
            <button type="button" data-kind="quiet" onClick={() => intend({ kind: 'flagSelection' })}>
              {t('flag')} <KeyHint command="flagSelection" />
            </button>
          ) : null}
        </div>
      </div>
    </section>
  );
}
