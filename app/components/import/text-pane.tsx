'use client';

import { type DragEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportPreviewJson } from '#lib/http/contract/articles.ts';
import { ACCEPTED, LONGEST_TEXT } from './read-file.ts';
import { StepList } from './step-list.tsx';
import styles from './text-pane.module.css';

interface TextPaneProps {
  side: 'source' | 'target';
  text: string;
  /** Null while nothing was read. */
  read: ImportPreviewJson['source'] | null;
  reading: boolean;
  /** Sentences that stay in the article as the boxes are. */
  off: ReadonlySet<string>;
  /** Whether the page says already that both texts are swapped. */
  swapped: boolean;
  onText: (text: string) => void;
  /** Files dropped or chosen here. */
  onFiles: (files: File[]) => void;
  onToggle: (id: string, applied: boolean) => void;
}

/** One text: where it is pasted or dropped, how long it is, and what was recognised in it. */
export function TextPane(props: TextPaneProps) {
  const { side, text, read, reading, off, swapped, onText, onFiles, onToggle } = props;
  const t = useTranslations('import');
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const lang = side === 'source' ? 'en' : 'fr';
  const measured = useDeferredValue(text);
  const words = useMemo(
    () => measured.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    [measured],
  );

  function drop(event: DragEvent) {
    const files = [...event.dataTransfer.files];
    setOver(false);
    if (files.length === 0) return;
    event.preventDefault();
    onFiles(files);
  }

  const wrongLanguage = read !== null && read.language !== null && read.language !== lang && !swapped;
  return (
    <section
      className={styles.pane}
      aria-labelledby={`${id}-name`}
      data-over={over ? '' : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={styles.head}>
        <h2 id={`${id}-name`}>{t(side)}</h2>
        <button
          type="button"
          data-kind="quiet"
          className={styles.choose}
          aria-label={t('chooseFileFor', { pane: t(side) })}
          onClick={() => picker.current?.click()}
        >
          {t('chooseFile')}
        </button>
        <input
          ref={picker}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
      </div>
      <textarea
        className={styles.text}
        lang={lang}
        spellCheck={false}
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-said`}
        placeholder={t(side === 'source' ? 'pasteSource' : 'pasteTarget')}
        value={text}
        onChange={(event) => onText(event.target.value)}
      />
      <div id={`${id}-said`} className={styles.said}>
        <p>
          {t('counts', { characters: measured.length, words })}
          {read && text.trim() !== '' ? ` · ${t('kept', { sentences: read.sentences })}` : null}
          {reading ? ` · ${t('reading')}` : null}
        </p>
        <div role="alert">
          {text.length > LONGEST_TEXT ? <p className={styles.trouble}>{t('tooLong')}</p> : null}
        </div>
        {wrongLanguage ? (
          <p className={styles.doubt}>{t(side === 'source' ? 'notEnglish' : 'notFrench')}</p>
        ) : null}
      </div>
      {read && text.trim() !== '' ? (
        <>
          <StepList steps={read.steps} off={off} lang={lang} onToggle={onToggle} />
          {read.steps.length > 0 ? (
            <details className={styles.after}>
              <summary>{t('afterShow')}</summary>
              <section aria-label={t('after')} lang={lang}>
                {read.after.split('\n').map((paragraph, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name but their place
                  <p key={index}>{paragraph}</p>
                ))}
              </section>
            </details>
          ) : null}
        </>
      ) : null}
    </section>
  );
}
