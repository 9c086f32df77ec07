import type { QueuedFlagJson } from '#lib/http/contract/flags.ts';

export interface FixPreview {
  before: string;
  after: string;
}

/** Longer than this and the whole would have to be read twice: the article shows it better. */
const LONGEST = 160;

/**
 * The words that a fix or suggestion would change in the flagged sentence, whole words on both
 * sides; null when there is none, or when it reaches too far to be seen at a glance.
 */
export function fixPreview({ flag, context }: QueuedFlagJson): FixPreview | null {
  const edits = editsOf(flag).sort((a, b) => a.from - b.from);
  const [first, last] = [edits[0], edits.at(-1)];
  if (!first || !last || flag.anchor !== 'exact') return null;
  const text = context.sentence;
  const from = wordStart(text, first.from);
  const to = wordEnd(text, last.to);
  let after = '';
  let at = from;
  for (const edit of edits) {
    after += text.slice(at, edit.from) + edit.insert;
    at = edit.to;
  }
  const before = text.slice(from, to);
  after += text.slice(at, to);
  return before.length > LONGEST || after.length > LONGEST ? null : { before, after };
}

function editsOf(flag: QueuedFlagJson['flag']): { from: number; to: number; insert: string }[] {
  if (flag.fix) return flag.fix.edits.filter((edit) => edit.sentenceId === flag.sentenceId);
  if (flag.suggestion === null) return [];
  return [{ from: flag.from, to: flag.to, insert: flag.suggestion }];
}

function wordStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf(' ', at - 1) + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space < 0 ? text.length : space;
}
