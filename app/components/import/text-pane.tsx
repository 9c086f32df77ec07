'use client';

import { type DragEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportPreviewJson } from '#lib/http/contract/articles.ts';
import { type FileTrouble, LONGEST_TEXT, readTextFile } from './read-file.ts';
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
  /** Several files dropped at once. */
  onFiles: (files: File[]) => void;
  onToggle: (id: string, applied: boolean) => void;
}

/** One text: where it is pasted or dropped, how long it is, and what was recognised in it. */
export function TextPane(props: TextPaneProps) {
  const { side, text, read, reading, off, swapped, onText, onFiles, onToggle } = props;
  const t = useTranslations('import');
  const id = useId();
  const picker = useRef<HTMLInputElement>(null);
  const [trouble, setTrouble] = useState<{ name: string; what: FileTrouble } | null>(null);
  const [over, setOver] = useState(false);
  const lang = side === 'source' ? 'en' : 'fr';
  const measured = useDeferredValue(text);
  const words = useMemo(
    () => measured.match(/[\p{L}\p{N}]+(?:[.,’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    [measured],
  );

  async function take(file: File) {
    const result = await readTextFile(file);
    setTrouble('trouble' in result ? { name: file.name, what: result.trouble } : null);
    if ('text' in result) onText(result.text);
  }

  function drop(event: DragEvent) {
    const files = [...event.dataTransfer.files];
    setOver(false);
    if (files.length === 0) return;
    event.preventDefault();
    const [first] = files;
    if (files.length > 1) onFiles(files);
    else if (first) void take(first);
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
          accept=".txt,text/plain"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file) void take(file);
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
        onChange={(event) => {
          setTrouble(null);
          onText(event.target.value);
        }}
      />
      <div id={`${id}-said`} className={styles.said}>
        <p>
          {t('counts', { characters: measured.length, words })}
          {read && text.trim() !== '' ? ` · ${t('kept', { sentences: read.sentences })}` : null}
          {reading ? ` · ${t('reading')}` : null}
        </p>
        <div role="alert">
          {trouble ? <p className={styles.trouble}>{t(trouble.what, { name: trouble.name })}</p> : null}
          {text.length > LONGEST_TEXT ? <p className={styles.trouble}>{t('tooLong')}</p> : null}
        </div>
        {wrongLanguage ? (
          <p className={styles.doubt}>{t(side === 'source' ? 'notEnglish' : 'notFrench')}</p>
        ) : null}
      </div>
      {read && text.trim() !== '' ? (
        <StepList steps={read.steps} off={off} lang={lang} onToggle={onToggle} />
      ) : null}
    </section>
  );
}
