import { createContext, useContext } from 'react';
import { isSingleKey, type KeyCommand, type Keymap, keymapOf } from '#lib/domain/editing/keymap.ts';

/** The reader's keys, and whether those of one character count. */
export const KeymapContext = createContext<{ keymap: Keymap; singleKeys: boolean }>({
  keymap: keymapOf(),
  singleKeys: true,
});

/** The key that does something for this reader; undefined when none does. */
export function useChord(command: KeyCommand): string | undefined {
  const { keymap, singleKeys } = useContext(KeymapContext);
  return keymap[command].find((chord) => singleKeys || !isSingleKey(chord));
}
