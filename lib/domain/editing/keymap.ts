/**
 * The commands of the workbench with their usual keys: what the key map, the cheat-sheet and the palette are all
 * made from. Chords are written `Mod+Shift+z`; `Mod` is Ctrl, or Cmd on a Mac. Letters go by the character that
 * they give (AZERTY users press the letter they read), digits by the place of the key, since their row gives
 * other characters there. No chord uses Ctrl+Alt: that is AltGr, which types.
 */
export const KEYS = {
  palette: { chords: ['Mod+k'], where: 'anywhere', group: 'view' },
  finishAndNext: { chords: ['Mod+Enter'], where: 'anywhere', group: 'work' },
  nextSentence: { chords: ['Alt+ArrowDown'], where: 'anywhere', group: 'move' },
  previousSentence: { chords: ['Alt+ArrowUp'], where: 'anywhere', group: 'move' },
  nextToDo: { chords: ['Alt+PageDown'], where: 'anywhere', group: 'move' },
  previousToDo: { chords: ['Alt+PageUp'], where: 'anywhere', group: 'move' },
  changeStops: { chords: [], where: 'anywhere', group: 'move' },
  nextProblem: { chords: ['F8'], where: 'anywhere', group: 'problems' },
  previousProblem: { chords: ['Shift+F8'], where: 'anywhere', group: 'problems' },
  flagSelection: { chords: ['F2'], where: 'anywhere', group: 'flag' },
  keepCorrection: { chords: ['F4'], where: 'anywhere', group: 'flag' },
  detailCorrection: { chords: ['Shift+F4'], where: 'anywhere', group: 'flag' },
  splitSentence: { chords: ['Alt+Enter'], where: 'anywhere', group: 'work' },
  insertSpace: { chords: ['Mod+Shift+Space'], where: 'anywhere', group: 'work' },
  enterText: { chords: ['Enter'], where: 'row', group: 'move' },
  leaveText: { chords: ['Escape'], where: 'anywhere', group: 'move' },
  rowDown: { chords: ['ArrowDown'], where: 'row', group: null },
  rowUp: { chords: ['ArrowUp'], where: 'row', group: null },
  toEnglish: { chords: ['ArrowLeft'], where: 'row', group: 'move' },
  toFrench: { chords: ['ArrowRight'], where: 'row', group: 'move' },
  undo: { chords: ['Mod+z'], where: 'outside', group: 'work' },
  redo: { chords: ['Mod+Shift+z', 'Mod+y'], where: 'outside', group: 'work' },
  fix: { chords: ['f'], where: 'outside', group: 'problems' },
  fixAlike: { chords: ['Shift+f'], where: 'outside', group: 'problems' },
  dismiss: { chords: ['i'], where: 'outside', group: 'problems' },
  confirm: { chords: ['c'], where: 'outside', group: 'problems' },
  diff: { chords: ['d'], where: 'outside', group: 'work' },
  revisions: { chords: ['h'], where: 'outside', group: 'work' },
  discuss: { chords: ['k'], where: 'outside', group: 'work' },
  approve: { chords: ['a'], where: 'outside', group: 'lead' },
  sendBack: { chords: ['r'], where: 'outside', group: 'lead' },
  give: { chords: ['g'], where: 'outside', group: 'lead' },
  joinPrevious: { chords: ['j'], where: 'outside', group: 'work' },
  flagMinor: { chords: ['m'], where: 'outside', group: 'flag' },
  flagMajor: { chords: ['Shift+m'], where: 'outside', group: 'flag' },
  flagCritical: { chords: ['Shift+x'], where: 'outside', group: 'flag' },
  showSpaces: { chords: ['s'], where: 'outside', group: 'view' },
  focusMode: { chords: ['z'], where: 'outside', group: 'view' },
  preview: { chords: ['p'], where: 'outside', group: 'view' },
  journal: { chords: ['Shift+h'], where: 'outside', group: 'view' },
  help: { chords: ['?'], where: 'outside', group: 'view' },
} as const satisfies Record<
  string,
  { chords: readonly string[]; where: KeyPlace; group: CommandGroup | null }
>;

export type KeyCommand = keyof typeof KEYS;

/** How commands stand together where they are listed; `lead` are those of leads only. */
export const COMMAND_GROUPS = ['move', 'work', 'problems', 'flag', 'view', 'lead'] as const;
export type CommandGroup = (typeof COMMAND_GROUPS)[number];

/**
 * `anywhere`: also while typing. `outside`: not where one types. `row`: only on a sentence as a whole, where
 * the key has no meaning of its own.
 */
export type KeyPlace = 'anywhere' | 'outside' | 'row';

/** The chords of each command, for one person. */
export type Keymap = Readonly<Record<KeyCommand, readonly string[]>>;

/** What of a keyboard event counts. */
export interface KeyPress {
  key: string;
  code: string;
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

export const COMMANDS = Object.keys(KEYS) as KeyCommand[];

/** The usual keys with those that a person chose in their place: one chord a command, empty for none. */
export function keymapOf(own: Readonly<Record<string, string>> = {}): Keymap {
  const entries = COMMANDS.map((command): [KeyCommand, readonly string[]] => {
    const chord = own[command];
    return [command, chord === undefined ? KEYS[command].chords : chord === '' ? [] : [chord]];
  });
  return Object.fromEntries(entries) as Record<KeyCommand, readonly string[]>;
}

const USUAL = keymapOf();

/** The command of a key press, or null when it is not for us. */
export function commandOf(press: KeyPress, context: KeyContext, keymap: Keymap = USUAL): KeyCommand | null {
  if (press.isComposing || (press.ctrlKey && press.altKey)) return null;
  for (const command of COMMANDS) {
    const { where } = KEYS[command];
    if (where === 'outside' && context.typing) continue;
    if (where === 'row' && !context.onRow) continue;
    if (keymap[command].some((chord) => matches(chord, press, context.singleKeys))) return command;
  }
  return null;
}

/** Whether a key press is a chord. */
export function matches(chord: string, press: KeyPress, singleKeys: boolean): boolean {
  const parts = chord.split('+');
  const key = parts.at(-1) ?? '';
  if (!singleKeys && isSingleKey(chord)) return false;
  if (parts.includes('Mod') !== (press.ctrlKey || press.metaKey)) return false;
  if (parts.includes('Alt') !== press.altKey) return false;
  // The shift of « ? » is part of the character on some keyboards and not on others.
  if (!isSymbol(key) && parts.includes('Shift') !== press.shiftKey) return false;
  // French keyboards give a no-break space with Shift.
  if (key === 'Space') return press.code === 'Space';
  if (/^\d$/.test(key)) return digitOf(press.code) === Number(key);
  return press.key.toLowerCase() === key.toLowerCase();
}

/** Whether a chord is one of those that can be switched off: a character, with Shift at the most. */
export function isSingleKey(chord: string): boolean {
  const parts = chord.split('+');
  return parts.at(-1)?.length === 1 && !parts.includes('Mod') && !parts.includes('Alt');
}

/** Whether a key is written with a sign, so that Shift is part of it on some keyboards. */
export function isSymbol(key: string): boolean {
  return key.length === 1 && key.toLowerCase() === key.toUpperCase() && !/\d/.test(key);
}

/** The digit of a key by its place, from the top row or the keypad; null for other keys. */
export function digitOf(code: string): number | null {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  return digit === undefined ? null : Number(digit);
}
