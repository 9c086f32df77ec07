'use client';

import { type FormEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { digitOf } from '#lib/domain/editing/keymap.ts';
import { type Category, SEVERITIES, type Severity } from '#lib/domain/rubric.ts';
import { categoryAt, digitAt, wantsNote } from '#lib/domain/typology.ts';
import styles from './flag-form.module.css';
import { useCategoryName, useOffered } from './typology-context.ts';

/** The words to be flagged, and where they stand in the window. */
export interface FlagTarget {
  sentenceId: string;
  side: 'source' | 'target';
  from: number;
  to: number;
  quote: string;
  place: { top: number; bottom: number; left: number };
}

export interface FlagChoice {
  category: Category;
  severity: Severity;
  note: string;
  suggestion: string | null;
}

interface FlagFormProps {
  target: FlagTarget;
  first: Pick<FlagChoice, 'category' | 'severity'>;
  /** What was already written for the words; null when they want better ones. */
  correction: string | null;
  /** What was noted before. */
  noted?: string;
  /** Whether better words may be given. */
  suggests?: boolean;
  onFlag: (choice: FlagChoice) => void;
  onCancel: () => void;
}

/** Keys that choose a severity while no text is being typed; the same as in the workbench. */
const SEVERITY_KEYS: Record<string, Severity> = { n: 'neutral', m: 'minor', M: 'major', X: 'critical' };

/** Says what is wrong with some words: kind, severity, a note, better words. Small, and all by keyboard. */
export function FlagForm(props: FlagFormProps) {
  const { target, first, correction, noted = '', suggests = true, onFlag, onCancel } = props;
  const t = useTranslations('flags');
  const [category, setCategory] = useState(first.category);
  const [severity, setSeverity] = useState(first.severity);
  const [wanting, setWanting] = useState(false);
  const offered = useOffered();
  const nameOf = useCategoryName();
  const note = useRef<HTMLTextAreaElement>(null);
  const box = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const dialog = box.current;
    if (!dialog) return;
    dialog.show();
    placeNear(dialog, target.place);
    dialog.querySelector<HTMLInputElement>('input:checked')?.focus();
  }, [target]);

  function onSubmit(event: FormEvent) {
    event.preventDefault();
    const fields = form.current ? new FormData(form.current) : new FormData();
    // Spaces at the edges may be what it is about; a line break never is.
    const suggestion = String(fields.get('suggestion') ?? '').replace(/[\r\n]+/g, ' ');
    const said = String(fields.get('note') ?? '').trim();
    if (wantsNote(category) && said === '') {
      setWanting(true);
      note.current?.focus();
      return;
    }
    onFlag({
      category,
      severity,
      note: said,
      suggestion: suggestion === '' ? null : suggestion,
    });
  }

  function onKeyDown(event: KeyboardEvent) {
    // Keys of the screen behind have no meaning here.
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      onCancel();
      return;
    }
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.current?.requestSubmit();
      return;
    }
    const typing = event.target instanceof Element && event.target.matches('textarea');
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const digit = digitOf(event.code);
    const byDigit = digit === null ? undefined : categoryAt(offered, digit);
    const bySeverity = SEVERITY_KEYS[event.key];
    if (byDigit) choose('category', byDigit, setCategory);
    else if (bySeverity) choose('severity', bySeverity, setSeverity);
    else return;
    event.preventDefault();
  }

  /** The focus goes along, so that the arrows go on from there. */
  function choose<T extends string>(name: string, value: T, set: (value: T) => void) {
    set(value);
    form.current?.querySelector<HTMLInputElement>(`input[name="${name}"][value="${value}"]`)?.focus();
  }

  return (
    <dialog ref={box} className={styles.dialog} aria-labelledby={`${id}-title`} onKeyDown={onKeyDown}>
      <form ref={form} onSubmit={onSubmit} className={styles.form}>
        <h2 id={`${id}-title`} className={styles.title}>
          {t(correction === null ? 'formTitle' : 'keepTitle')}{' '}
          <q lang={target.side === 'source' ? 'en' : 'fr'}>{target.quote}</q>
          {correction ? (
            <>
              {' → '}
              <q lang="fr">{correction}</q>
            </>
          ) : null}
        </h2>
        <fieldset className={styles.severities}>
          <legend>{t('severityLegend')}</legend>
          {SEVERITIES.map((value) => (
            <label key={value} data-severity={value}>
              <input
                type="radio"
                name="severity"
                value={value}
                checked={severity === value}
                onChange={() => setSeverity(value)}
              />
              <span>{t(`severity.${value}`)}</span>
            </label>
          ))}
        </fieldset>
        <fieldset className={styles.categories}>
          <legend>{t('categoryLegend')}</legend>
          {offered.map((value, at) => (
            <label key={value}>
              <input
                type="radio"
                name="category"
                value={value}
                checked={category === value}
                onChange={() => setCategory(value)}
              />
              <span>{nameOf(value)}</span>
              {digitAt(at) === null ? null : <kbd>{digitAt(at)}</kbd>}
            </label>
          ))}
        </fieldset>
        <div className={styles.fields}>
          {suggests && target.side === 'target' && correction === null ? (
            <div className={styles.field}>
              <label htmlFor={`${id}-suggestion`}>{t('suggestion')}</label>
              <textarea id={`${id}-suggestion`} name="suggestion" rows={2} lang="fr" />
            </div>
          ) : null}
          <div className={styles.field}>
            <label htmlFor={`${id}-note`}>{t(wantsNote(category) ? 'noteWanted' : 'note')}</label>
            <textarea
              ref={note}
              id={`${id}-note`}
              name="note"
              rows={2}
              maxLength={2000}
              defaultValue={noted}
              aria-required={wantsNote(category)}
              aria-invalid={wanting && wantsNote(category)}
              aria-describedby={wanting && wantsNote(category) ? `${id}-wanted` : undefined}
            />
            {wanting && wantsNote(category) ? (
              <p id={`${id}-wanted`} role="alert" className={styles.wanted}>
                {t('sayWhat')}
              </p>
            ) : null}
          </div>
        </div>
        <div className={styles.end}>
          <button type="submit" data-kind="primary">
            {t(correction === null ? 'raise' : 'keep')}
          </button>
          <button type="button" data-kind="quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** Under the words, above them, or beside them: where there is room; always inside the window. */
function placeNear(dialog: HTMLElement, place: FlagTarget['place']): void {
  const gap = 10;
  const { offsetWidth, offsetHeight } = dialog;
  const below = place.bottom + gap;
  const above = place.top - gap - offsetHeight;
  const fitsBelow = below + offsetHeight <= window.innerHeight - gap;
  const top = fitsBelow || above < gap ? Math.min(below, window.innerHeight - gap - offsetHeight) : above;
  const beside = place.left - gap - offsetWidth;
  const coversWords = !fitsBelow && above < gap;
  const left =
    coversWords && beside > gap ? beside : Math.min(place.left, window.innerWidth - gap - offsetWidth);
  dialog.style.top = `${Math.max(gap, top)}px`;
  dialog.style.left = `${Math.max(gap, left)}px`;
}
