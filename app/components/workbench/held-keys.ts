/**
 * What is typed while the sentence under the caret is being joined to another: it has no place to go until the
 * answer is there, and must not be lost. By sentence; a sentence that is not here takes what is typed.
 */
const held = new Map<string, string>();

export function holdKeys(sentenceId: string): void {
  held.set(sentenceId, '');
}

/** Keeps what an input event would insert. @returns whether the sentence is held */
export function keepHeld(sentenceId: string, data: string | null): boolean {
  const before = held.get(sentenceId);
  if (before === undefined) return false;
  held.set(sentenceId, before + (data ?? ''));
  return true;
}

/** Ends the wait; gives what was typed meanwhile. */
export function releaseKeys(sentenceId: string): string {
  const typed = held.get(sentenceId) ?? '';
  held.delete(sentenceId);
  return typed;
}
