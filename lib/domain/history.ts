/** What can happen to an article, `noun:past`; the interface has a word for each. */
export const ARTICLE_EVENTS = [
  'article:imported',
  'article:exported',
  'article:changed',
  'article:restored',
  'step:toggled',
  'links:regrouped',
  'links:confirmed',
  'links:reopened',
  'links:realigned',
  'sentence:revised',
  'sentence:joined',
  'sentence:split',
  'sentence:restored',
  'sentence:finished',
  'sentence:reopened',
  'sentence:approved',
  'sentence:sent-back',
  'sentence:verdict-withdrawn',
  'correction:kept',
  'flag:raised',
  'flag:changed',
  'flag:assigned',
  'flag:confirmed',
  'flag:dismissed',
  'flag:resolved',
  'flag:reopened',
  'flag:withdrawn',
  'flag:fixed',
  'comment:added',
  'annotations:imported',
  'comment:edited',
  'comment:deleted',
  'thread:resolved',
  'thread:reopened',
  'round:adjudicated',
  'findings:renewed',
  'flags:fixed',
  'flags:confirmed',
  'flags:dismissed',
  'flags:assigned',
  'sentences:approved',
  'sentences:sent-back',
  'sentences:assigned',
  'article:assigned',
  'act:undone',
  'act:redone',
] as const;

export type ArticleEvent = (typeof ARTICLE_EVENTS)[number];

/** What leads can change in how a desk has its articles checked, and take back. */
export const HOUSE_EVENTS = [
  'house:typography-changed',
  'house:checks-changed',
  'house:rubric-changed',
  'house:reasons-changed',
  'terms:added',
  'term:removed',
  'words:added',
  'dismissal:removed',
  'webhook:added',
  'webhook:changed',
  'webhook:removed',
] as const;

export type HouseEvent = (typeof HOUSE_EVENTS)[number];

/** What happens in a blind round. Journals of articles do not tell of it: it would not be blind. */
export const ROUND_EVENTS = [
  'round:opened',
  'round:closed',
  'round:reopened',
  'round:revealed',
  'mark:made',
  'mark:changed',
  'mark:removed',
  'task:finished',
  'task:reopened',
  'group:decided',
] as const;

export type RoundEvent = (typeof ROUND_EVENTS)[number];

/** What the undo stack needs to know of an event; ids are increasing. */
export interface HistoryEntry {
  id: bigint;
  type: string;
  undoes: bigint | null;
  redoes: bigint | null;
}

/** Acts that cannot be taken back: they change nothing that one could change back. */
const NOT_UNDOABLE: ReadonlySet<string> = new Set([
  'article:imported',
  'article:exported',
  'findings:renewed',
]);

export interface UndoStacks {
  /** Acts that stand, oldest first: the last is what undo takes back. */
  undo: HistoryEntry[];
  /** Acts taken back, in the order in which they were: the last is what redo does again. */
  redo: HistoryEntry[];
}

/** Whether an event is an act of its own that can be taken back: it ends whatever could have been done again. */
export function isUndoable({ type, undoes, redoes }: HistoryEntry): boolean {
  return undoes === null && redoes === null && !NOT_UNDOABLE.has(type);
}

/**
 * Replays one person's events on an article, oldest first, into the two stacks. A new act empties
 * the redo stack, as in any editor.
 */
export function undoStacks(entries: Iterable<HistoryEntry>): UndoStacks {
  const undo: HistoryEntry[] = [];
  const redo: HistoryEntry[] = [];
  for (const entry of entries) {
    if (entry.undoes !== null) move(entry.undoes, undo, redo);
    else if (entry.redoes !== null) move(entry.redoes, redo, undo);
    else if (isUndoable(entry)) {
      undo.push(entry);
      redo.length = 0;
    }
  }
  return { undo, redo };
}

function move(id: bigint, from: HistoryEntry[], to: HistoryEntry[]): void {
  const at = from.findLastIndex((entry) => entry.id === id);
  if (at >= 0) to.push(...from.splice(at, 1));
}
