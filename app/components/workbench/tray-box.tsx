'use client';

import {
  type FormEvent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
} from 'react';
import { useTranslations } from 'use-intl';
import { Discussion } from '#app/components/discussion/discussion.tsx';
import { useDesk } from '#app/components/flag/desk-context.ts';
import { begin, beginByKey, UsualReasons, useUsualReasons } from '#app/components/flag/usual-reasons.tsx';
import { ConflictView } from './conflict-view.tsx';
import { DiffView } from './diff-view.tsx';
import styles from './dock.module.css';
import type { DockProps } from './dock.tsx';
import { useIntent } from './intents.ts';
import { bringIntoView } from './into-view.ts';
import { Revisions } from './revisions.tsx';

/** Fetched when it is asked for: few sentences are given to somebody. */
const GiveForm = lazy(async () => ({ default: (await import('./give-form.tsx')).GiveForm }));

/** What lies open on the dock: a comparison, the wordings, a question, a conflict. */
export function TrayBox(props: DockProps) {
  const { sentence, can, text, conflict, tray, onTray, sideBySide, onSideBySide, onResolve } = props;
  const t = useTranslations('workbench');
  const discussion = useTranslations('discussion');
  const desk = useDesk();
  const intend = useIntent();
  // The tray takes room from the text: the sentence it is about stays in sight above it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another tray is of another height
  useLayoutEffect(() => {
    bringIntoView(document.querySelector<HTMLElement>(`[data-sentence="${sentence.id}"]`));
  }, [tray, sentence.id]);
  const layout = (
    <button type="button" aria-pressed={sideBySide} onClick={() => onSideBySide(!sideBySide)}>
      {t('sideBySide')}
    </button>
  );
  if (tray === 'diff') {
    return (
      <TrayFrame title={t('diffTitle')} onClose={() => onTray(null)} tools={layout}>
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
      <TrayFrame title={t('revisionsTitle')} onClose={() => onTray(null)} tools={layout}>
        <Revisions sentence={sentence} editable={can.revise} sideBySide={sideBySide} />
      </TrayFrame>
    );
  }
  if (tray === 'comments') {
    return (
      <TrayFrame title={discussion('title')} onClose={() => onTray(null)}>
        <Discussion
          // Of another sentence one has said nothing yet.
          key={sentence.id}
          sentenceId={sentence.id}
          deskId={desk.deskId}
          userId={desk.userId}
          stamp={desk.talk}
          mayTalk={can.revise}
          onDone={(talk) => intend({ kind: 'talked', talk })}
        />
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
  if (tray === 'give') {
    return (
      <TrayFrame title={t('command.give')} onClose={() => onTray(null)}>
        <Suspense>
          <GiveForm key={sentence.id} sentence={sentence} onDone={() => onTray(null)} />
        </Suspense>
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
  const usual = useUsualReasons('sendBack', useDesk().reasons.sendBack);
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
      <input
        ref={input}
        id={id}
        required
        maxLength={2000}
        autoComplete="off"
        onKeyDown={(event) => beginByKey(event, input.current, usual)}
      />
      <button type="submit" data-kind="primary">
        {t('sendBack')}
      </button>
      <UsualReasons reasons={usual} onChoose={(reason) => begin(input.current, reason)} />
    </form>
  );
}
