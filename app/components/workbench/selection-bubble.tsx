'use client';

import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { selectedWords } from './caret.ts';
import { useIntent } from './intents.ts';
import { KeyHint } from './key-hint.tsx';
import styles from './selection-bubble.module.css';

/** Offers to flag words that were just selected with the mouse or by touch. */
export function SelectionBubble() {
  const t = useTranslations('workbench');
  const intend = useIntent();
  const [place, setPlace] = useState<{ top: number; left: number } | null>(null);

  useEffect(() => {
    const show = () => {
      const chosen = selectedWords();
      const range = document.getSelection()?.rangeCount ? document.getSelection()?.getRangeAt(0) : undefined;
      if (!chosen || chosen.from === chosen.to || !range) return setPlace(null);
      const { bottom, left, width } = range.getBoundingClientRect();
      setPlace({ top: bottom + window.scrollY + 6, left: left + window.scrollX + width / 2 });
    };
    const hide = () => {
      if (document.getSelection()?.isCollapsed ?? true) setPlace(null);
    };
    // The selection is complete when the pointer is up.
    document.addEventListener('pointerup', show);
    document.addEventListener('selectionchange', hide);
    return () => {
      document.removeEventListener('pointerup', show);
      document.removeEventListener('selectionchange', hide);
    };
  }, []);

  if (!place) return null;
  return (
    <button
      type="button"
      className={styles.bubble}
      style={place}
      // The selection must outlive the click.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onPointerUp={(event) => event.stopPropagation()}
      onClick={() => {
        setPlace(null);
        intend({ kind: 'flagSelection' });
      }}
    >
      {t('flagSelection')} <KeyHint command="flagSelection" />
    </button>
  );
}
