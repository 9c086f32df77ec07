import { describe, expect, it } from 'vitest';
import {
  commandOf,
  digitOf,
  KEYS,
  type KeyContext,
  type KeyPress,
  keymapOf,
} from '#lib/domain/editing/keymap.ts';
import { chordOf, chordTrouble } from '#lib/domain/editing/own-keys.ts';

const TYPING: KeyContext = { typing: true, onRow: false, singleKeys: true };
const ROW: KeyContext = { typing: false, onRow: true, singleKeys: true };
const ELSEWHERE: KeyContext = { typing: false, onRow: false, singleKeys: true };

/** « Ctrl+Shift+z » as a browser would tell of it. */
function press(chord: string): KeyPress {
  const parts = chord.split('+');
  return {
    key: parts.at(-1) ?? '',
    code: '',
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Cmd'),
    altKey: parts.includes('Alt'),
    shiftKey: parts.includes('Shift'),
    isComposing: false,
  };
}

describe('keys', () => {
  it.each([
    ['Ctrl+Enter', TYPING, 'finishAndNext'],
    ['Cmd+Enter', ROW, 'finishAndNext'],
    ['Enter', ROW, 'enterText'],
    ['Enter', TYPING, null],
    ['Enter', ELSEWHERE, null],
    ['Alt+ArrowDown', TYPING, 'nextSentence'],
    ['ArrowDown', TYPING, null],
    ['ArrowDown', ROW, 'rowDown'],
    ['F8', TYPING, 'nextProblem'],
    ['Shift+F8', ELSEWHERE, 'previousProblem'],
    ['f', ROW, 'fix'],
    ['Shift+F', ROW, 'fixAlike'],
    ['f', TYPING, null],
    ['Ctrl+f', ROW, null],
    ['Shift+M', ROW, 'flagMajor'],
    ['m', ROW, 'flagMinor'],
    ['Shift+?', ELSEWHERE, 'help'],
    ['?', ELSEWHERE, 'help'],
    ['Ctrl+z', ROW, 'undo'],
    ['Ctrl+z', TYPING, null],
    ['Ctrl+Shift+Z', ROW, 'redo'],
    ['Escape', TYPING, 'leaveText'],
    ['Ctrl+Alt+f', ROW, null],
    ['Ctrl+Alt+Enter', TYPING, null],
  ] as const)('%s gives %s', (chord, context, command) => {
    expect(commandOf(press(chord), context)).toBe(command);
  });

  it('leave an input method alone', () => {
    expect(commandOf({ ...press('Ctrl+Enter'), isComposing: true }, TYPING)).toBe(null);
  });

  it('of one character can be switched off', () => {
    const off = { ...ROW, singleKeys: false };
    expect(commandOf(press('f'), off)).toBe(null);
    expect(commandOf(press('F8'), off)).toBe('nextProblem');
    expect(commandOf(press('Ctrl+z'), off)).toBe('undo');
  });

  it('never need AltGr', () => {
    for (const { chords } of Object.values(KEYS)) {
      for (const chord of chords) expect(/Mod/.test(chord) && /Alt/.test(chord)).toBe(false);
    }
  });

  it('of digits go by their place', () => {
    expect([digitOf('Digit1'), digitOf('Numpad0'), digitOf('KeyA')]).toEqual([1, 0, null]);
  });

  it('of the space go by its place, whatever it gives with Shift', () => {
    const space = { ...press('Ctrl+Shift+\u202f'), code: 'Space' };
    expect(commandOf(space, TYPING)).toBe('insertSpace');
    expect(chordOf(space)).toBe('Mod+Shift+Space');
  });

  it('can be others for each person', () => {
    const own = keymapOf({ fix: 'g', nextProblem: 'Alt+n', approve: '', gone: 'x' });
    expect(commandOf(press('g'), ROW, own)).toBe('fix');
    expect(commandOf(press('f'), ROW, own)).toBe(null);
    expect(commandOf(press('Alt+n'), TYPING, own)).toBe('nextProblem');
    expect(commandOf(press('a'), ROW, own)).toBe(null);
    expect(commandOf(press('i'), ROW, own)).toBe('dismiss');
  });

  it.each([
    ['Ctrl+Shift+Z', 'Mod+Shift+z'],
    ['Shift+?', '?'],
    ['F8', 'F8'],
    ['Alt+PageDown', 'Alt+PageDown'],
    ['Shift', null],
    ['Ctrl+Alt+e', null],
  ])('%s is written %s', (pressed, chord) => {
    expect(chordOf(press(pressed))).toBe(chord);
  });

  it.each([
    ['fix', 'e', null],
    ['fix', 'c', { kind: 'taken', by: 'confirm' }],
    ['nextProblem', 'n', { kind: 'types' }],
    ['nextProblem', 'F9', null],
    ['nextProblem', 'F8', null],
    ['fix', 'Mod+c', { kind: 'browser' }],
    ['fix', 'Tab', { kind: 'browser' }],
  ] as const)('%s can have %s: %o', (command, chord, trouble) => {
    expect(chordTrouble(keymapOf(), command, chord)).toEqual(trouble);
  });

  it('usually stand in nobody’s way', () => {
    const keymap = keymapOf();
    for (const command of Object.keys(KEYS) as (keyof typeof KEYS)[]) {
      for (const chord of keymap[command])
        expect([command, chordTrouble(keymap, command, chord)]).toEqual([command, null]);
    }
  });
});
