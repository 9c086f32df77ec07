'use client';

import { type MouseEvent, memo, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useAttention } from '#app/components/flag/attention-context.ts';
import { followText, stretches } from '#lib/domain/editing/flag-spans.ts';
import { sentenceStatus } from '#lib/domain/status.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import { isProblem } from './article-state.ts';
import { type Caret, offsetAt } from './caret.ts';
import { useIntent } from './intents.ts';
import { bringIntoView } from './into-view.ts';
import styles from './sentence.module.css';
import { SentenceEditor } from './sentence-editor.tsx';

/** The sentence that has the keyboard. A new `turn` asks for the focus again. */
export interface Active {
  sentenceId: string;
  inText: boolean;
  caret: Caret;
  turn: number;
}

interface SentenceProps {
  sentence: SentenceJson;
  /** Its place in reading order, from 1. */
  number: number;
  flags: readonly FlagJson[];
  /** Text that is not saved yet, when this is not being edited. */
  draft: string | null;
  active: Active | null;
  /** The one sentence that Tab reaches. */
  tabStop: boolean;
  editable: boolean;
  openFlagId: string | null;
}

const NO_TURN = 0;

/** A sentence of either side: prose until one goes in, then a line to type in. */
export const Sentence = memo(function Sentence(props: SentenceProps) {
  const { sentence, number, flags, draft, active, tabStop, editable, openFlagId } = props;
  const t = useTranslations('workbench');
  const intend = useIntent();
  const box = useRef<HTMLSpanElement>(null);
  const shown = draft ?? sentence.current;
  const { away } = useAttention();
  const problems = flags.filter((flag) => isProblem(flag) && !away.has(flag.id));
  const inText = active?.inText ?? false;
  const turn = active?.turn ?? NO_TURN;
  const { id, side } = sentence;

  useLayoutEffect(() => {
    if (turn === NO_TURN || inText) return;
    box.current?.focus({ preventScroll: true });
    bringIntoView(box.current);
  }, [turn, inText]);

  function onClick(event: MouseEvent) {
    const selection = document.getSelection();
    // Words are being chosen, to copy or to flag them.
    if (selection && !selection.isCollapsed) return;
    const words = box.current?.querySelector('[data-words]');
    if (inText || !words) return;
    const caret = offsetAt(words, event.clientX, event.clientY) ?? 'end';
    const marked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-marks]') : null;
    const flag = problems.find((one) => marked?.dataset.marks?.split(' ').includes(one.id));
    if (flag) intend({ kind: 'openFlag', flag });
    if (side === 'target') intend({ kind: 'enter', sentenceId: id, caret });
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Enter on the focused sentence goes in, see keymap.ts
    // biome-ignore lint/a11y/useSemanticElements: a sentence inside running prose, no fieldset
    <span
      ref={box}
      role="group"
      className={styles.box}
      data-sentence={id}
      data-side={side}
      data-active={active ? '' : undefined}
      data-empty={shown === '' ? '' : undefined}
      tabIndex={tabStop && !inText ? 0 : -1}
      aria-label={t(side === 'target' ? 'sentenceLabel' : 'sourceLabel', {
        number,
        status: t(`status.${sentenceStatus(sentence)}`),
        problems: problems.length,
      })}
      onFocus={(event) => {
        if (event.target === event.currentTarget) intend({ kind: 'focused', sentenceId: id });
      }}
      onClick={onClick}
    >
      {active && inText ? (
        <SentenceEditor
          key={id}
          sentence={sentence}
          label={t('editorLabel', { number })}
          text={shown}
          marks={problems}
          caret={active.caret}
          turn={turn}
          readOnly={!editable}
        />
      ) : (
        <span data-words="" className={styles.words}>
          {stretches(shown, followText(problems, sentence.current, shown)).map((piece) =>
            piece.severity ? (
              <span
                key={piece.from}
                className={styles.marked}
                data-severity={piece.severity}
                data-marks={piece.ids.join(' ')}
                data-open={openFlagId !== null && piece.ids.includes(openFlagId) ? '' : undefined}
              >
                {piece.text}
              </span>
            ) : (
              piece.text
            ),
          )}
        </span>
      )}
    </span>
  );
});
