/**
 * The keys of the workbench. Chords are written `Mod+Shift+z`; `Mod` is Ctrl, or Cmd on a Mac. Letters go by
 * the character that they give (AZERTY users press the letter they read), digits by the place of the key,
 * since their row gives other characters there. No chord uses Ctrl+Alt: that is AltGr, which types.
 */
export const KEYS = {
  finishAndNext: { chords: ['Mod+Enter'], where: 'anywhere' },
  nextSentence: { chords: ['Alt+ArrowDown'], where: 'anywhere' },
  previousSentence: { chords: ['Alt+ArrowUp'], where: 'anywhere' },
  nextProblem: { chords: ['F8'], where: 'anywhere' },
  previousProblem: { chords: ['Shift+F8'], where: 'anywhere' },
  flagSelection: { chords: ['F2'], where: 'anywhere' },
  keepCorrection: { chords: ['F4'], where: 'anywhere' },
  detailCorrection: { chords: ['Shift+F4'], where: 'anywhere' },
  enterText: { chords: ['Enter'], where: 'row' },
  leaveText: { chords: ['Escape'], where: 'anywhere' },
  rowDown: { chords: ['ArrowDown'], where: 'row' },
  rowUp: { chords: ['ArrowUp'], where: 'row' },
  toEnglish: { chords: ['ArrowLeft'], where: 'row' },
  toFrench: { chords: ['ArrowRight'], where: 'row' },
  undo: { chords: ['Mod+z'], where: 'outside' },
  redo: { chords: ['Mod+Shift+z', 'Mod+y'], where: 'outside' },
  fix: { chords: ['f'], where: 'outside' },
  fixAlike: { chords: ['Shift+f'], where: 'outside' },
  dismiss: { chords: ['i'], where: 'outside' },
  confirm: { chords: ['c'], where: 'outside' },
  diff: { chords: ['d'], where: 'outside' },
  revisions: { chords: ['h'], where: 'outside' },
  approve: { chords: ['a'], where: 'outside' },
  sendBack: { chords: ['r'], where: 'outside' },
  joinPrevious: { chords: ['j'], where: 'outside' },
  flagMinor: { chords: ['m'], where: 'outside' },
  flagMajor: { chords: ['Shift+m'], where: 'outside' },
  flagCritical: { chords: ['Shift+x'], where: 'outside' },
  help: { chords: ['?'], where: 'outside' },
} as const satisfies Record<string, { chords: readonly string[]; where: KeyPlace }>;

export type KeyCommand = keyof typeof KEYS;

/**
 * `anywhere`: also while typing. `outside`: not where one types. `row`: only on a sentence as a whole, where
 * the key has no meaning of its own.
 */
export type KeyPlace = 'anywhere' | 'outside' | 'row';

/** What of a keyboard event counts. */
export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
  isComposing: boolean;
}

/** Where the key was pressed. */
export interface KeyContext {
  typing: boolean;
  onRow: boolean;
  /** Keys of one character may be switched off (WCAG 2.1.4). */
  singleKeys: boolean;
}

/** The command of a key press, or null when it is not for us. */
export function commandOf(press: KeyPress, context: KeyContext): KeyCommand | null {
  if (press.isComposing || (press.ctrlKey && press.altKey)) return null;
  for (const command of Object.keys(KEYS) as KeyCommand[]) {
    const { chords, where } = KEYS[command];
    if (where === 'outside' && context.typing) continue;
    if (where === 'row' && !context.onRow) continue;
    if (chords.some((chord) => matches(chord, press, context.singleKeys))) return command;
  }
  return null;
}

/** Whether a key press is this chord. */
export function matches(chord: string, press: KeyPress, singleKeys: boolean): boolean {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  const single = key.length === 1 && !parts.includes('Mod');
  if (single && !singleKeys) return false;
  if (parts.includes('Mod') !== (press.ctrlKey || press.metaKey)) return false;
  if (parts.includes('Alt') !== press.altKey) return false;
  // The shift of « ? » is part of the character on some keyboards and not on others.
  const symbol = key.length === 1 && key.toLowerCase() === key.toUpperCase();
  if (!symbol && parts.includes('Shift') !== press.shiftKey) return false;
  return press.key.toLowerCase() === key.toLowerCase();
}

/** The digit of a key by its place, from the top row or the keypad; null for other keys. */
export function digitOf(code: string): number | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}
