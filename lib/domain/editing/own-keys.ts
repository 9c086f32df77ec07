import { COMMANDS, digitOf, isSymbol, KEYS, type KeyCommand, type Keymap, type KeyPress } from './keymap.ts';

const MODIFIERS = new Set(['Control', 'Meta', 'Alt', 'Shift', 'AltGraph', 'Dead', 'Process', 'Unidentified']);
/** What browsers and text fields need for themselves, with Ctrl or Cmd. */
const TAKEN = new Set(['a', 'c', 'f', 'n', 'r', 't', 'v', 'w', 'x']);

/** A key press as a chord; null for a modifier by itself and for AltGr. */
export function chordOf(press: KeyPress): string | null {
  if (press.isComposing || MODIFIERS.has(press.key) || (press.ctrlKey && press.altKey)) return null;
  const digit = digitOf(press.code);
  const key =
    press.code === 'Space'
      ? 'Space'
      : digit !== null
        ? String(digit)
        : press.key.length === 1
          ? press.key.toLowerCase()
          : press.key;
  return [
    ...(press.ctrlKey || press.metaKey ? ['Mod'] : []),
    ...(press.altKey ? ['Alt'] : []),
    ...(press.shiftKey && !isSymbol(key) ? ['Shift'] : []),
    key,
  ].join('+');
}

/** Why a chord cannot be given to a command; null when it can. */
export type ChordTrouble = { kind: 'types' | 'browser' } | { kind: 'taken'; by: KeyCommand };

/**
 * `types`: while typing it would be a character, or move the caret. `browser`: it has another use everywhere.
 * `taken`: another command has it.
 */
export function chordTrouble(keymap: Keymap, command: KeyCommand, chord: string): ChordTrouble | null {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const held = parts.includes('Mod') || parts.includes('Alt');
  if (key === 'Tab' || (parts.includes('Mod') && TAKEN.has(key))) return { kind: 'browser' };
  const own: readonly string[] = KEYS[command].chords;
  if (KEYS[command].where === 'anywhere' && !held && !/^F\d+$/.test(key) && !own.includes(chord)) {
    return { kind: 'types' };
  }
  const by = COMMANDS.find((other) => other !== command && keymap[other].includes(chord));
  return by ? { kind: 'taken', by } : null;
}
