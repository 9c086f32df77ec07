import { useTranslations } from 'use-intl';
import type { KeyCommand } from '#lib/domain/editing/keymap.ts';
import { useChord } from './keymap-context.ts';

/** What stands on the keys themselves. */
const SIGNS: Readonly<Record<string, string>> = { Enter: '⏎', Shift: '⇧' };

/** The key of a command, small, on what does the same; nothing when the reader has none for it. */
export function KeyHint({ command }: { command: KeyCommand }) {
  const t = useTranslations('workbench');
  const chord = useChord(command);
  if (chord === undefined) return null;
  const names = chord.split('+').map((key) => {
    const name = `key.${key}` as 'key.Mod';
    if (SIGNS[key]) return SIGNS[key];
    return t.has(name) ? t(name) : key.length === 1 ? key.toUpperCase() : key;
  });
  return <kbd>{names.join(' ').replace('⇧ ', '⇧')}</kbd>;
}
