'use client';

import { useEffect, useEffectEvent } from 'react';
import type { QueueAction } from './abilities.ts';
import { ACTION_KEYS } from './item-actions.tsx';

interface QueueKeys {
  /** False when the reader has switched single letters off: arrows and Escape stay. */
  letters: boolean;
  /** @param extend what one passes over is chosen */
  onMove: (by: 1 | -1, extend: boolean) => void;
  /** Chooses the current one, or no longer. */
  onChoose: () => void;
  /** Chooses all that the filters give. */
  onChooseAll: () => void;
  /** Shows a view by its number. */
  onView: (number: number) => void;
  onAction: (action: QueueAction) => void;
  /** Compares the next two layers of the sentence. */
  onCompare: () => void;
  onUndo: () => void;
  onRedo: () => void;
  onEscape: () => void;
  onHelp: () => void;
}

const ACTIONS = new Map<string, QueueAction>(
  Object.entries(ACTION_KEYS).map(([action, key]) => [key, action as QueueAction]),
);

/** Where keys write. A box to tick is not such a place. */
const TYPING = 'input:not([type=checkbox]), textarea, select, [contenteditable]';

/** The keys of the queue, wherever the focus is but in a field, a list or a dialog. */
export function useQueueKeys(keys: QueueKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || event.altKey) return;
    const at = event.target instanceof Element ? event.target : document.body;
    if (at.closest('dialog, [popover]')) return;
    if (event.ctrlKey || event.metaKey) {
      const key = event.key.toLowerCase();
      if ((key !== 'z' && key !== 'y') || at.closest(TYPING)) return;
      event.preventDefault();
      return key === 'y' || event.shiftKey ? keys.onRedo() : keys.onUndo();
    }
    if (event.key === 'Escape') return keys.onEscape();
    if (at.closest(TYPING)) return;
    // Space is a button's, a link's or a box's own.
    if (event.key === ' ' && at.closest('button, a, summary, input')) return;
    if (run(event)) event.preventDefault();
  });

  function run({ key, code, shiftKey }: KeyboardEvent): boolean {
    // By its place: on AZERTY the keys of digits give signs and letters.
    const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
    if (key === 'ArrowDown' || (keys.letters && key.toLowerCase() === 'j')) keys.onMove(1, shiftKey);
    else if (key === 'ArrowUp' || (keys.letters && key.toLowerCase() === 'k')) keys.onMove(-1, shiftKey);
    else if (key === ' ') keys.onChoose();
    else if (!keys.letters) return false;
    else if (digit && !shiftKey) keys.onView(Number(digit));
    else if (key === 'a') keys.onChooseAll();
    else if (key.toLowerCase() === 'u') shiftKey ? keys.onRedo() : keys.onUndo();
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
