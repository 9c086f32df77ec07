'use client';

import { useEffect, useEffectEvent } from 'react';
import type { QueueAction } from './abilities.ts';
import { ACTION_KEYS } from './item-actions.tsx';

interface QueueKeys {
  /** False when the reader has switched single letters off: arrows and Escape stay. */
  letters: boolean;
  onMove: (by: 1 | -1) => void;
  onAction: (action: QueueAction) => void;
  /** Compares the next two layers of the sentence. */
  onCompare: () => void;
  onUndo: () => void;
  onEscape: () => void;
  onHelp: () => void;
}

const ACTIONS = new Map<string, QueueAction>(
  Object.entries(ACTION_KEYS).map(([action, key]) => [key, action as QueueAction]),
);

/** The keys of the queue, wherever the focus is but in a field, a list or a dialog. */
export function useQueueKeys(keys: QueueKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target instanceof Element ? event.target : document.body;
    if (at.closest('dialog, [popover]')) return;
    if (event.key === 'Escape') return keys.onEscape();
    if (at.closest('input, textarea, select, [contenteditable]')) return;
    if (run(event.key)) event.preventDefault();
  });

  function run(key: string): boolean {
    if (key === 'ArrowDown' || (keys.letters && key === 'j')) keys.onMove(1);
    else if (key === 'ArrowUp' || (keys.letters && key === 'k')) keys.onMove(-1);
    else if (!keys.letters) return false;
    else if (key === 'u') keys.onUndo();
    else if (key === 'd') keys.onCompare();
    else if (key === '?') keys.onHelp();
    else {
      const action = ACTIONS.get(key);
      if (!action) return false;
      keys.onAction(action);
    }
    return true;
  }

  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
