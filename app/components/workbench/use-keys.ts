import { useEffect, useEffectEvent } from 'react';
import { commandOf, type KeyCommand } from '#lib/domain/editing/keymap.ts';
import { isPartComing } from './lazy-part.tsx';

/**
 * Hears the keys of the whole page. On `window`, so that whatever has a meaning of its own for a key (a form,
 * a modal window) can keep it to itself by stopping it on its way up.
 */
export function useKeys(run: (command: KeyCommand) => boolean, singleKeys: boolean): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.getModifierState('AltGraph')) return;
    const at = event.target instanceof HTMLElement ? event.target : null;
    if (at?.closest('dialog:modal')) return;
    const typing = Boolean(at?.isContentEditable || at?.matches('input, textarea, select'));
    const command = commandOf(event, {
      typing,
      onRow: at?.matches('[data-sentence]') ?? false,
      singleKeys,
    });
    // The letters of a reason are no commands while its form is on its way.
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && isPartComing()) return;
    // What is kept is kept once, however long the key is held.
    if (event.repeat && command === 'keepCorrection') event.preventDefault();
    else if (command && run(command)) event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
}
