'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';

interface BoardKeys {
  /** Ids of the cards, by column. */
  columns: readonly (readonly string[])[];
  onUndo: () => void;
  /** The card's article goes to the person before or after. */
  onMoveTo: (articleId: string, by: 1 | -1) => void;
  /** Opens the form for the card's article. */
  onGive: (articleId: string) => void;
}

/**
 * One Tab stop for the board, arrows between its cards, Shift and a sideways arrow to give a card to the neighbour,
 * G for the form, U or Ctrl Z to take the last giving back.
 */
export function useBoardKeys({ columns, onUndo, onMoveTo, onGive }: BoardKeys) {
  const ref = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  /** A card that moves takes the focus along. */
  const following = useRef<string | null>(null);
  const first = columns.flat()[0];
  const tabbable = at !== null && columns.some((column) => column.includes(at)) ? at : first;

  function focus(id: string | undefined) {
    if (id) ref.current?.querySelector<HTMLElement>(`[data-card="${id}"]`)?.focus();
  }

  const place = columns.findIndex(
    (column) => following.current !== null && column.includes(following.current),
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the card that is followed stands elsewhere
  useEffect(() => {
    if (following.current) focus(following.current);
    following.current = null;
  }, [place]);

  const press = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    if (event.defaultPrevented || target.closest('input, textarea, select, dialog')) return;
    const control = event.ctrlKey || event.metaKey;
    if (control ? event.key === 'z' && !event.shiftKey : event.key === 'u' && !event.altKey) {
      event.preventDefault();
      return onUndo();
    }
    const id = target.closest<HTMLElement>('[data-card]')?.dataset.card;
    if (control || event.altKey || !id) return;
    if (act(event, id)) event.preventDefault();
  });

  function act({ key, shiftKey }: KeyboardEvent, id: string): boolean {
    const column = columns.findIndex((ids) => ids.includes(id));
    const row = columns[column]?.indexOf(id) ?? 0;
    const sideways = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (sideways && shiftKey) {
      following.current = id;
      onMoveTo(id, sideways);
    } else if (sideways) {
      // Past people who have nothing.
      const rest = sideways === 1 ? columns.slice(column + 1) : columns.slice(0, column).reverse();
      const next = rest.find((ids) => ids.length > 0);
      focus(next?.[Math.min(row, next.length - 1)]);
    } else if (key === 'ArrowDown') focus(columns[column]?.[row + 1]);
    else if (key === 'ArrowUp') focus(columns[column]?.[row - 1]);
    else if (key === 'g') onGive(id);
    else return false;
    return true;
  }

  useEffect(() => {
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);

  return { ref, isTabbable: (id: string) => id === tabbable, onFocus: (id: string) => setAt(id) };
}
