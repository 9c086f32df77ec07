import type { ChangesJson } from '#lib/http/contract/articles.ts';
import type { AnswerOf } from '#lib/http/contract/routes.ts';
import type { QueueAction } from './abilities.ts';
import { type Laid, type ListedFlag, layChanges, layPage, withSentence } from './lay-changes.ts';
import { matches, type QueueFilter } from './queue-filter.ts';

type Page = AnswerOf<'listFlags'>;

/** The form that is open under the current flag. */
export type Panel = Extract<QueueAction, 'dismiss' | 'sendBack' | 'comment' | 'assign'>;

/** A flag as it was before the reader did something to it, and where it stood. */
export interface UndoableFlag {
  item: ListedFlag;
  index: number;
}

/** What was done last, to one flag or to many at once. */
export type Undoable = UndoableFlag | { bulkId: string };

export interface QueueState {
  filter: QueueFilter;
  items: ListedFlag[];
  total: number;
  cursor: string | null;
  /** Flags that arrived since, not shown yet. */
  fresh: string[];
  /** The flag that keys and buttons act on. */
  current: string | null;
  panel: Panel | null;
  /** Grows when somebody has said something. */
  talk: number;
  /** Grows when the current flag should take the focus. */
  focus: number;
}

export type QueueStep =
  | { type: 'selected'; id: string }
  | { type: 'moved'; by: 1 | -1 }
  | { type: 'opened'; panel: Panel | null }
  | { type: 'acted'; id: string; changes: ChangesJson }
  | { type: 'heard'; changes: ChangesJson }
  | { type: 'reread'; page: Page }
  | { type: 'shown'; page: Page }
  | { type: 'renewed'; page: Page }
  | { type: 'extended'; page: Page }
  | { type: 'undone'; undoable: UndoableFlag; changes: ChangesJson };

export function startQueue({ filter, page }: { filter: QueueFilter; page: Page }): QueueState {
  return {
    filter,
    items: page.items,
    total: page.total,
    cursor: page.nextCursor,
    fresh: [],
    current: page.items[0]?.flag.id ?? null,
    panel: null,
    talk: 0,
    focus: 0,
  };
}

/** The whole life of the list. What others do never moves it; what the reader does moves it once. */
export function queueReducer(state: QueueState, step: QueueStep): QueueState {
  switch (step.type) {
    case 'selected':
      return step.id === state.current ? state : { ...state, current: step.id, panel: null };
    case 'moved':
      return move(state, step.by);
    case 'opened':
      // A form that closes gives the focus back to its flag.
      return { ...state, panel: step.panel, focus: step.panel ? state.focus : state.focus + 1 };
    case 'acted':
      return act(state, step.id, step.changes);
    case 'heard':
      return {
        ...lay(state, layChanges(state.items, step.changes, state.filter)),
        talk: step.changes.talk ? state.talk + 1 : state.talk,
      };
    case 'reread':
      return { ...lay(state, layPage(state.items, step.page)), total: step.page.total };
    case 'shown':
      return show(state, step.page);
    case 'renewed':
      return renew(state, step.page);
    case 'extended':
      return extend(state, step.page);
    case 'undone':
      return putBack(state, step.undoable, step.changes);
  }
}

function move(state: QueueState, by: 1 | -1): QueueState {
  const at = state.items.findIndex((item) => item.flag.id === state.current);
  const ahead = by === 1 ? state.items.slice(at + 1) : state.items.slice(0, Math.max(at, 0)).reverse();
  const next = ahead.find((item) => !item.settled);
  // The focus is asked for even at the end of the list: keys bring the reader back to where they act.
  return { ...state, focus: state.focus + 1, ...(next ? { current: next.flag.id, panel: null } : {}) };
}

function lay(state: QueueState, { items, fresh }: Laid): QueueState {
  const settledBefore = state.items.filter((item) => item.settled).length;
  const settledNow = items.filter((item) => item.settled).length;
  const unseen = fresh.filter((id) => !state.fresh.includes(id));
  return {
    ...state,
    items,
    fresh: [...state.fresh, ...unseen],
    total: Math.max(0, state.total - (settledNow - settledBefore) + unseen.length),
    // What was settled by someone else has nothing more to ask.
    panel: items.some((item) => item.flag.id === state.current && item.settled) ? null : state.panel,
  };
}

/** After the reader's own act the flags that it settled leave, and the next one is taken up. */
function act(state: QueueState, id: string, changes: ChangesJson): QueueState {
  const earlier = new Set(state.items.filter((item) => item.settled).map((item) => item.flag.id));
  const laid = lay(state, layChanges(state.items, changes, state.filter));
  const leaving = (item: ListedFlag) => item.settled !== undefined && !earlier.has(item.flag.id);
  const at = laid.items.findIndex((item) => item.flag.id === id);
  const stays = laid.items[at] && !leaving(laid.items[at]);
  const next =
    laid.items.slice(at + 1).find((item) => !item.settled) ??
    laid.items.slice(0, at).findLast((item) => !item.settled);
  return {
    ...laid,
    items: laid.items.filter((item) => !leaving(item)),
    current: stays ? id : (next?.flag.id ?? null),
    panel: null,
    focus: state.focus + 1,
  };
}

function show(state: QueueState, page: Page): QueueState {
  const known = new Set(state.items.filter((item) => !item.isNew).map((item) => item.flag.id));
  const items = page.items.map(
    (item): ListedFlag => (known.has(item.flag.id) ? item : { ...item, isNew: true }),
  );
  return {
    ...state,
    items,
    fresh: [],
    total: page.total,
    cursor: page.nextCursor,
    current: (items.find((item) => item.isNew) ?? items[0])?.flag.id ?? null,
    panel: null,
    focus: state.focus + 1,
  };
}

/** After something was done to many, or taken back: the list as it is now, where the reader was. */
function renew(state: QueueState, page: Page): QueueState {
  const at = state.items.findIndex((item) => item.flag.id === state.current);
  const there = page.items.some((item) => item.flag.id === state.current);
  const next = page.items[Math.min(Math.max(at, 0), page.items.length - 1)];
  return {
    ...state,
    items: page.items,
    fresh: [],
    total: page.total,
    cursor: page.nextCursor,
    current: there ? state.current : (next?.flag.id ?? null),
    panel: null,
    focus: state.focus + 1,
  };
}

function extend(state: QueueState, page: Page): QueueState {
  const listed = new Set(state.items.map((item) => item.flag.id));
  const more = page.items.filter((item) => !listed.has(item.flag.id));
  return {
    ...state,
    items: [...state.items, ...more],
    cursor: page.nextCursor,
    total: page.total,
    current: more[0]?.flag.id ?? state.current,
    panel: null,
    focus: state.focus + 1,
  };
}

function putBack(state: QueueState, { item, index }: UndoableFlag, changes: ChangesJson): QueueState {
  const laid = lay(state, layChanges(state.items, changes, state.filter));
  const { id } = item.flag;
  const flag = changes.flags.find((one) => one.id === id) ?? item.flag;
  const back = { ...laid, current: id, panel: null, focus: state.focus + 1 };
  const fresh = laid.fresh.filter((one) => one !== id);
  if (laid.items.some((one) => one.flag.id === id)) return { ...back, fresh };
  if (!matches(flag, state.filter, { known: true })) return { ...laid, fresh };
  const sentence = changes.sentences.find((one) => one.id === flag.sentenceId);
  const context = sentence ? withSentence(item.context, sentence) : item.context;
  return {
    ...back,
    fresh,
    items: laid.items.toSpliced(index, 0, { ...item, flag, context }),
    // It was counted already where it looked new.
    total: laid.total + (laid.fresh.includes(id) && !state.fresh.includes(id) ? 0 : 1),
  };
}
