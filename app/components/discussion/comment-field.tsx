'use client';

import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { mentionAtCaret, suggestPeople } from '#lib/domain/mentions.ts';
import styles from './discussion.module.css';
import { usePeople } from './use-people.ts';

interface CommentFieldProps {
  label: string;
  deskId: string;
  /** What stands in it at first. */
  text?: string;
  autoFocus?: boolean;
  /** @returns whether it was sent: the field is then emptied */
  onSend: (body: string) => Promise<boolean>;
  onCancel?: () => void;
}

const MOST_SUGGESTIONS = 6;

/** A field for a comment. After « @ » it suggests people of the desk; Ctrl Enter sends. */
export function CommentField({ label, deskId, text = '', autoFocus, onSend, onCancel }: CommentFieldProps) {
  const t = useTranslations('discussion');
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [body, setBody] = useState(text);
  const [busy, setBusy] = useState(false);
  const [typed, setTyped] = useState<{ from: number; typed: string } | null>(null);
  const [chosen, setChosen] = useState(0);
  const people = usePeople(deskId, typed !== null);
  const suggestions = typed ? suggestPeople(people, typed.typed, MOST_SUGGESTIONS) : [];
  const open = suggestions.length > 0;

  useEffect(() => {
    const element = field.current;
    if (!autoFocus || !element) return;
    element.focus();
    element.setSelectionRange(element.value.length, element.value.length);
  }, [autoFocus]);

  function look() {
    const element = field.current;
    if (!element) return;
    const caret = element.selectionStart === element.selectionEnd ? element.selectionStart : -1;
    const found = caret < 0 ? null : mentionAtCaret(element.value, caret);
    setTyped((before) => (before?.from === found?.from && before?.typed === found?.typed ? before : found));
    if (found?.typed !== typed?.typed) setChosen(0);
  }

  function choose(at: number) {
    const [person, element] = [suggestions[at], field.current];
    if (!person || !typed || !element) return;
    const end = typed.from + 1 + typed.typed.length;
    element.setRangeText(`@${person.name} `, typed.from, end, 'end');
    setBody(element.value);
    setTyped(null);
    element.focus();
  }

  async function send(event?: FormEvent) {
    event?.preventDefault();
    if (busy) return;
    if (!body.trim()) {
      field.current?.focus();
      return;
    }
    setBusy(true);
    if (await onSend(body.trim())) setBody('');
    setBusy(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (open) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (step) setChosen((chosen + step + suggestions.length) % suggestions.length);
      else if (event.key === 'Enter' || event.key === 'Tab') choose(chosen);
      else if (event.key === 'Escape') setTyped(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      void send();
    } else if (event.key === 'Escape' && onCancel) {
      event.stopPropagation();
      onCancel();
    }
  }

  return (
    <form className={styles.field} onSubmit={send}>
      <label htmlFor={id}>{label}</label>
      <div className={styles.typing}>
        <textarea
          ref={field}
          id={id}
          style={{ anchorName: `--${id}` }}
          rows={2}
          maxLength={4000}
          value={body}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          aria-controls={open ? `${id}-people` : undefined}
          aria-activedescendant={open ? `${id}-${chosen}` : undefined}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setBody(event.target.value);
            look();
          }}
          onSelect={look}
          onKeyDown={onKeyDown}
          onBlur={() => setTyped(null)}
        />
        {open ? (
          <div
            ref={show}
            id={`${id}-people`}
            popover="manual"
            className={styles.people}
            style={{ positionAnchor: `--${id}` }}
            role="listbox"
            aria-label={t('people')}
          >
            {suggestions.map((person, at) => (
              // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus (aria-activedescendant)
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are those of the field
              <div
                key={person.id}
                id={`${id}-${at}`}
                role="option"
                aria-selected={at === chosen}
                // The field must not lose the focus before the click.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(at)}
              >
                {person.name}
              </div>
            ))}
          </div>
        ) : null}
      </div>
      <p className="visuallyHidden" role="status">
        {open ? t('suggestions', { count: suggestions.length }) : null}
      </p>
      <div className={styles.foot}>
        <button type="submit" data-kind="primary" aria-disabled={busy || undefined}>
          {t(text ? 'save' : 'send')}
        </button>
        {onCancel ? (
          <button type="button" data-kind="quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        ) : null}
        <span id={`${id}-hint`} className={styles.hint}>
          {t('mentionHint')}
        </span>
      </div>
    </form>
  );
}

/** Above everything, so that nothing that scrolls cuts it off. */
function show(list: HTMLDivElement | null): void {
  list?.showPopover();
}
