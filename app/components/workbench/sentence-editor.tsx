'use client';

import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { diffWords, mapPosition } from '#lib/domain/changes.ts';
import { followText } from '#lib/domain/editing/flag-spans.ts';
import type { Wording } from '#lib/domain/editing/save-queue.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import { type Caret, caretLine, offsetOf, placeCaret } from './caret.ts';
import { keepHeld } from './held-keys.ts';
import { clearMarks, paintMarks } from './highlights.ts';
import { useIntent } from './intents.ts';
import { bringIntoView } from './into-view.ts';
import styles from './sentence.module.css';

interface SentenceEditorProps {
  sentence: SentenceJson;
  label: string;
  /** What the sentence showed before: a draft, or the wording that stands. */
  text: string;
  marks: readonly FlagJson[];
  caret: Caret;
  turn: number;
  /** A caret to choose words with, and nothing to type. */
  readOnly: boolean;
}

/** Sent by the screen to the open editor of a sentence: show this text (a merge, a choice in a conflict). */
export const SHOW_TEXT = 'relire:show-text';

/**
 * The words of one sentence, to be edited in place. React draws the first text and then keeps its hands off:
 * the browser owns the node, so that its caret, its input methods and its own undo work as everywhere.
 */
export function SentenceEditor(props: SentenceEditorProps) {
  const { sentence, label, marks, caret, turn, readOnly } = props;
  const [first] = useState(props.text);
  const words = useRef<HTMLSpanElement>(null);
  /** The wording from which the text on the screen was typed. */
  const base = useRef<Wording>({ text: sentence.current, version: sentence.version });
  const composing = useRef(false);
  const intend = useIntent();

  useLayoutEffect(() => {
    const element = words.current;
    if (!element || turn === 0) return;
    // Browsers that do not know « plaintext-only » ignore it.
    if (!element.isContentEditable) element.contentEditable = 'true';
    element.focus({ preventScroll: true });
    placeCaret(element, caret);
    bringIntoView(element);
  }, [turn, caret]);

  // The words that stand may change under the caret: by a fix, by undo, by somebody else.
  useLayoutEffect(() => {
    const element = words.current;
    const typed = element?.textContent ?? '';
    if (element && !composing.current && typed === base.current.text && typed !== sentence.current) {
      showText(element, sentence.current);
    }
    if (!composing.current && element?.textContent === sentence.current) {
      base.current = { text: sentence.current, version: sentence.version };
    }
  }, [sentence.current, sentence.version]);

  useLayoutEffect(() => {
    const element = words.current;
    if (element) paintMarks(element, followText(marks, sentence.current, element.textContent ?? ''));
  }, [marks, sentence.current]);
  useEffect(() => clearMarks, []);

  useEffect(() => {
    const element = words.current;
    if (!element) return;
    const before = (event: InputEvent) => {
      const { inputType, data } = event;
      if (keepHeld(sentence.id, data)) {
        event.preventDefault();
        return;
      }
      if (readOnly || /^(format|insertParagraph|insertLineBreak|insertFromDrop)/.test(inputType)) {
        event.preventDefault();
      }
    };
    const show = (event: Event) => {
      if (event instanceof CustomEvent && typeof event.detail === 'string') showText(element, event.detail);
    };
    element.addEventListener('beforeinput', before);
    element.addEventListener(SHOW_TEXT, show);
    return () => {
      element.removeEventListener('beforeinput', before);
      element.removeEventListener(SHOW_TEXT, show);
    };
  }, [readOnly, sentence.id]);

  function onInput() {
    const element = words.current;
    if (!element) return;
    const text = element.textContent ?? '';
    paintMarks(element, followText(marks, sentence.current, text));
    intend({ kind: 'typed', sentenceId: sentence.id, text, base: base.current });
  }

  function onPaste(event: ClipboardEvent) {
    event.preventDefault();
    if (readOnly) return;
    const text = event.clipboardData.getData('text/plain').replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ');
    // The one way to insert that the browser's own undo knows of.
    document.execCommand('insertText', false, text);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const element = words.current;
    const selection = document.getSelection();
    if (!element || !selection?.focusNode) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      intend({ kind: 'walk', sentenceId: sentence.id, step: event.shiftKey ? -1 : 1, caret: 'start' });
      return;
    }
    if (event.shiftKey || !selection.isCollapsed) return;
    const at = offsetOf(element, selection.focusNode, selection.focusOffset);
    const length = element.textContent?.length ?? 0;
    const intent = intentAt(event.key, at, length, () => caretLine(element), sentence.id);
    if (!intent || (readOnly && intent.kind !== 'walk')) return;
    event.preventDefault();
    intend(intent);
  }

  return (
    // biome-ignore lint/a11y/useSemanticElements: an input element would break the flow of the prose
    <span
      ref={words}
      role="textbox"
      aria-label={label}
      aria-multiline="false"
      aria-readonly={readOnly}
      tabIndex={0}
      data-words=""
      data-editing=""
      className={styles.words}
      contentEditable="plaintext-only"
      suppressContentEditableWarning
      spellCheck={!readOnly}
      onInput={onInput}
      onPaste={onPaste}
      onDrop={(event: DragEvent) => event.preventDefault()}
      onKeyDown={onKeyDown}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={() => {
        composing.current = false;
      }}
      onBlur={() => {
        // Another window has the focus: the caret waits here.
        if (document.hasFocus()) intend({ kind: 'left', sentenceId: sentence.id });
      }}
    >
      {first}
    </span>
  );
}

/** What a key means at the edges of the text, where the browser would do nothing. */
function intentAt(
  key: string,
  at: number,
  length: number,
  line: () => { first: boolean; last: boolean },
  sentenceId: string,
) {
  switch (key) {
    case 'Backspace':
      return at === 0 ? ({ kind: 'join', sentenceId } as const) : null;
    case 'Delete':
      return at === length ? ({ kind: 'joinNext', sentenceId } as const) : null;
    case 'ArrowLeft':
      return at === 0 ? ({ kind: 'walk', sentenceId, step: -1, caret: 'end' } as const) : null;
    case 'ArrowRight':
      return at === length ? ({ kind: 'walk', sentenceId, step: 1, caret: 'start' } as const) : null;
    case 'ArrowUp':
      return line().first ? ({ kind: 'walk', sentenceId, step: -1, caret: 'end' } as const) : null;
    case 'ArrowDown':
      return line().last ? ({ kind: 'walk', sentenceId, step: 1, caret: 'start' } as const) : null;
    default:
      return null;
  }
}

/** Replaces the text; the caret stays with the words where it was. */
function showText(element: HTMLElement, text: string): void {
  const before = element.textContent ?? '';
  if (before === text) return;
  const selection = document.getSelection();
  const inside = selection?.focusNode && element.contains(selection.focusNode);
  const at = inside ? offsetOf(element, selection.focusNode as Node, selection.focusOffset) : null;
  element.textContent = text;
  if (at !== null)
    placeCaret(element, mapPosition(diffWords(before, text, { readable: false }).changes, at, -1));
}
