import { useEffect, useEffectEvent } from 'react';
import { commandOf, digitOf, type KeyCommand, type Keymap } from '#lib/domain/editing/keymap.ts';
import { isPartComing } from './lazy-part.tsx';

/**
 * Hears the keys of the whole page. On `window`, so that whatever has a meaning of its own for a key (a form,
 * a modal window) can keep it to itself by stopping it on its way up.
 */
export function useKeys(
  { keymap, singleKeys }: { keymap: Keymap; singleKeys: boolean },
  run: (command: KeyCommand) => boolean,
  onDigit: (digit: number) => boolean,
): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.getModifierState('AltGraph')) return;
    const at = event.target instanceof HTMLElement ? event.target : null;
    if (at?.closest('dialog:modal')) return;
    const typing = Boolean(at?.isContentEditable || at?.matches('input, textarea, select'));
    const onRow = at?.matches('[data-sentence]') ?? false;
    const command = commandOf(event, { typing, onRow, singleKeys }, keymap);
    // The letters of a reason are no commands while its form is on its way.
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && isPartComing()) return;
    // What is kept is kept once, however long the key is held.
    if (event.repeat && command === 'keepCorrection') event.preventDefault();
    else if (command ? run(command) : digitPressed(event, typing)) event.preventDefault();
  });
  /** Digits are no commands of their own: each is a category. */
  function digitPressed(event: KeyboardEvent, typing: boolean): boolean {
    if (typing || !singleKeys || event.ctrlKey || event.metaKey || event.altKey) return false;
    const digit = digitOf(event.code);
    return digit !== null && onDigit(digit);
  }

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
