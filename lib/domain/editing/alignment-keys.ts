import { type KeyPress, matches } from './keymap.ts';

/** The keys of alignment repair; the moves are those of InterText, on the letters of their names. */
export const ALIGNMENT_KEYS = {
  confirmNext: ['Enter'],
  confirm: ['c'],
  confirmBefore: ['b'],
  nextDoubtful: ['n'],
  previousDoubtful: ['Shift+n'],
  mostDoubtful: ['d'],
  realign: ['Shift+r'],
  merge: ['m'],
  split: ['s'],
  unlink: ['u'],
  pop: ['p'],
  swap: ['x'],
  moveUp: ['Shift+ArrowUp'],
  moveDown: ['Shift+ArrowDown'],
  shiftDown: ['g'],
  shiftUp: ['Shift+g'],
  select: [' '],
  tie: ['t'],
  clear: ['Escape'],
  up: ['ArrowUp'],
  down: ['ArrowDown'],
  toEnglish: ['ArrowLeft'],
  toFrench: ['ArrowRight'],
  first: ['Home'],
  last: ['End'],
  undo: ['Mod+z'],
  redo: ['Mod+Shift+z', 'Mod+y'],
  help: ['?'],
} as const satisfies Record<string, readonly string[]>;

export type AlignmentCommand = keyof typeof ALIGNMENT_KEYS;

/** The command of a key press in alignment mode, or null. */
export function alignmentCommandOf(press: KeyPress, singleKeys: boolean): AlignmentCommand | null {
  if (press.isComposing || (press.ctrlKey && press.altKey)) return null;
  const commands = Object.keys(ALIGNMENT_KEYS) as AlignmentCommand[];
  return (
    commands.find((name) => ALIGNMENT_KEYS[name].some((chord) => matches(chord, press, singleKeys))) ?? null
  );
}
