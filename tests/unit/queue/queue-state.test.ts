import { describe, expect, it } from 'vitest';
import { fixPreview } from '#app/components/queue/fix-preview.ts';
import {
  countFilters,
  matches,
  personOf,
  queueAddress,
  sameWords,
  viewAddress,
  wordsOf,
} from '#app/components/queue/queue-filter.ts';
import {
  type QueueState,
  type QueueStep,
  queueReducer,
  startQueue,
} from '#app/components/queue/queue-state.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';
import type { FlagJson, QueuedFlagJson } from '#lib/http/contract/flags.ts';

/** A flag of the article that its first letter names: `a1`, `b2`. */
function queued(id: string, fields: Partial<FlagJson> = {}): QueuedFlagJson {
  const flag = {
    id,
    articleId: id[0] ?? '',
    sentenceId: `s-${id}`,
    from: 0,
    to: 3,
    quote: 'mot',
    anchor: 'exact',
    category: 'other',
    severity: 'minor',
    check: null,
    lane: null,
    message: null,
    fix: null,
    note: '',
    suggestion: null,
    state: 'open',
    reason: '',
    version: 1,
    author: { id: 'ed', name: 'Ed' },
    assignee: null,
    decidedBy: null,
    decidedAt: null,
    createdAt: '2026-01-01T00:00:00.000Z',
    comments: 0,
    ...fields,
  } satisfies FlagJson;
  const context = {
    side: 'target' as const,
    before: '',
    sentence: 'mot à mot',
    sentenceVersion: 1,
    machine: 'Une phrase.',
    edited: null,
    progress: 'untouched' as const,
    verdict: 'pending' as const,
    verdictReason: '',
    after: '',
    source: 'word',
  };
  return { flag, article: { id: flag.articleId, deskId: 'd', title: 'T', slug: 't' }, context };
}

function pageOf(ids: string, nextCursor: string | null = null) {
  const items = ids
    .split(' ')
    .filter(Boolean)
    .map((id) => queued(id));
  return { items, total: items.length, nextCursor, articles: [], authors: [] };
}

function changes(...flags: FlagJson[]): ChangesJson {
  return { sentences: [], flags, goneFlags: [], cursor: '9', reload: false } as unknown as ChangesJson;
}

function start(ids: string, nextCursor: string | null = null): QueueState {
  return startQueue({ filter: { state: 'open' }, page: pageOf(ids, nextCursor) });
}

function run(state: QueueState, ...steps: QueueStep[]): QueueState {
  return steps.reduce(queueReducer, state);
}

/** `a1 [a2] ~b1 | total +fresh`: the current one in brackets, settled ones with a tilde. */
function shown({ items, current, total, fresh }: QueueState): string {
  const list = items.map(({ flag, settled }) => {
    const mark = settled ? `~${flag.id}` : flag.id;
    return flag.id === current ? `[${mark}]` : mark;
  });
  return `${list.join(' ')} | ${total}${fresh.length > 0 ? ` +${fresh.length}` : ''}`;
}

const decided = (id: string) => queued(id, { state: 'dismissed' }).flag;

describe('the list', () => {
  it('moves from flag to flag, past settled ones, and stays at its ends', () => {
    const settled = run(start('a1 b1 a2'), { type: 'heard', changes: changes(decided('b1')) });
    expect(shown(settled)).toBe('[a1] ~b1 a2 | 2');
    const down = run(settled, { type: 'moved', by: 1 });
    expect(shown(down)).toBe('a1 ~b1 [a2] | 2');
    expect(shown(run(down, { type: 'moved', by: 1 }))).toBe('a1 ~b1 [a2] | 2');
    expect(shown(run(down, { type: 'moved', by: -1 }))).toBe('[a1] ~b1 a2 | 2');
  });

  it('lets a flag go after the reader’s own act, and takes up the next, or the last', () => {
    const acted = run(start('a1 a2 a3'), { type: 'acted', id: 'a1', changes: changes(decided('a1')) });
    expect(shown(acted)).toBe('[a2] a3 | 2');
    expect(acted.focus).toBe(1);
    const last = run(
      acted,
      { type: 'selected', id: 'a3' },
      { type: 'acted', id: 'a3', changes: changes(decided('a3')) },
    );
    expect(shown(last)).toBe('[a2] | 1');
    expect(shown(run(last, { type: 'acted', id: 'a2', changes: changes(decided('a2')) }))).toBe(' | 0');
  });

  it('lets go what one fix settled along with it, not what others had settled before', () => {
    const heard = run(start('a1 a2 a3 b1'), { type: 'heard', changes: changes(decided('b1')) });
    const both = changes(decided('a1'), decided('a2'));
    expect(shown(run(heard, { type: 'acted', id: 'a1', changes: both }))).toBe('[a3] ~b1 | 1');
  });

  it('keeps a flag that an act leaves open: assigned, for example', () => {
    const given = queued('a1', { assignee: { id: 'ed', name: 'Ed' }, version: 2 }).flag;
    const state = run(start('a1 a2'), { type: 'acted', id: 'a1', changes: changes(given) });
    expect(shown(state)).toBe('[a1] a2 | 2');
    expect(state.items[0]?.flag.assignee?.name).toBe('Ed');
  });

  it('keeps back what others raise until it is asked for, and marks it', () => {
    const heard = run(start('a1 a2'), { type: 'heard', changes: changes(queued('a3').flag) });
    expect(shown(heard)).toBe('[a1] a2 | 3 +1');
    expect(shown(run(heard, { type: 'heard', changes: changes(queued('a3').flag) }))).toBe('[a1] a2 | 3 +1');
    const asked = run(heard, { type: 'shown', page: pageOf('a3 a1 a2') });
    expect(shown(asked)).toBe('[a3] a1 a2 | 3');
    expect(asked.items.map(({ isNew }) => isNew)).toEqual([true, undefined, undefined]);
  });

  it('does not count guesses, nor what filters leave out', () => {
    const state = startQueue({ filter: { state: 'open', severity: 'major' }, page: pageOf('') });
    const news = changes(queued('a1').flag, queued('a2', { severity: 'major', lane: 'unsure' }).flag);
    expect(shown(run(state, { type: 'heard', changes: news }))).toBe(' | 0');
  });

  it('closes the form of a flag that someone else settles, and marks what was withdrawn', () => {
    const gone = { ...changes(), goneFlags: ['a1'] };
    const state = run(start('a1 a2'), { type: 'opened', panel: 'dismiss' }, { type: 'heard', changes: gone });
    expect(shown(state)).toBe('[~a1] a2 | 1');
    expect(state.panel).toBeNull();
    expect(state.items[0]?.flag.state).toBe('withdrawn');
  });

  it('takes what is missing from a fresh reading for settled, as far as the reading goes', () => {
    const whole = run(start('a1 a2 a3'), { type: 'reread', page: pageOf('a1 a3 b1') });
    expect(shown(whole)).toBe('[a1] ~a2 a3 | 3 +1');
    const part = run(start('a1 a2 a3', 'x'), { type: 'reread', page: { ...pageOf('a1', 'y'), total: 9 } });
    expect(shown(part)).toBe('[a1] a2 a3 | 9');
  });

  it('puts a flag back where it stood when its act is undone', () => {
    const before = run(start('a1 a2 a3'), { type: 'moved', by: 1 });
    const [, item] = before.items;
    if (!item) throw new Error('Nothing there');
    const acted = run(before, { type: 'acted', id: 'a2', changes: changes(decided('a2')) });
    expect(shown(acted)).toBe('a1 [a3] | 2');
    const undone = changes(queued('a2', { version: 3 }).flag);
    const back = run(acted, { type: 'undone', undoable: { item, index: 1 }, changes: undone });
    expect(shown(back)).toBe('a1 [a2] a3 | 3');
    expect(back.items[1]?.flag.version).toBe(3);
  });

  it('grows by the next page, without doubles', () => {
    const state = run(start('a1 a2', 'x'), { type: 'extended', page: { ...pageOf('a2 a3'), total: 3 } });
    expect(shown(state)).toBe('a1 a2 [a3] | 3');
    expect(state.cursor).toBeNull();
  });
});

describe('an address', () => {
  it('says what is filtered and nothing else, and oneself as « me »', () => {
    expect(queueAddress('demo', { state: 'open' }, 'u')).toBe('/queue?desk=demo');
    const filter = { state: 'fixed', assignee: 'u', author: 'v', days: 7, q: 'un mot' } as const;
    expect(queueAddress('demo', filter, 'u')).toBe(
      '/queue?desk=demo&state=fixed&assignee=me&author=v&days=7&q=un+mot',
    );
    expect(countFilters(filter)).toBe(5);
    expect([personOf('me', 'u'), personOf('v', 'u'), personOf(undefined, 'u')]).toEqual([
      'u',
      'v',
      undefined,
    ]);
  });
});

describe('a kept view', () => {
  it('holds the words of an address, people as they look at it', () => {
    const filter = { state: 'open', assignee: 'u', author: 'v', lane: 'sure', order: 'oldest' } as const;
    const words = wordsOf(filter, 'u');
    expect(words).toEqual({ assignee: 'me', author: 'v', lane: 'sure', order: 'oldest' });
    const sorted = (address: string) => address.split(/[?&]/).sort();
    expect(sorted(viewAddress('demo', words))).toEqual(sorted(queueAddress('demo', filter, 'u')));
  });

  it('is the one shown when its words are, in whatever order', () => {
    expect(sameWords({ severity: 'minor', q: 'x' }, { q: 'x', severity: 'minor' })).toBe(true);
    expect(sameWords({ state: 'open' }, {})).toBe(true);
    expect(sameWords({ show: 'review' }, {})).toBe(false);
  });

  it('shows guesses where one asks for them', () => {
    const { flag } = queued('a1', { check: 'x', lane: 'unsure' });
    expect(matches(flag, { state: 'open' }, { known: true })).toBe(false);
    expect(matches(flag, { state: 'open', lane: 'unsure' }, { known: true })).toBe(true);
    expect(matches(flag, { state: 'open', lane: 'sure' }, { known: true })).toBe(false);
  });
});

describe('the preview of a fix', () => {
  const at = (text: string, edits: [number, number, string][], fields: Partial<FlagJson> = {}) => {
    const item = queued('a1', fields);
    const fix = {
      kind: 'automatic' as const,
      edits: edits.map(([from, to, insert]) => ({ sentenceId: 's-a1', from, to, insert })),
    };
    return fixPreview({ ...item, flag: { ...item.flag, fix }, context: { ...item.context, sentence: text } });
  };
  it.each<[string, [number, number, string][], string, string]>([
    ['livrant le projet. rapport du', [[17, 18, '']], 'projet.', 'projet'],
    ['Oui ?', [[3, 4, '\u202f']], 'Oui ?', 'Oui\u202f?'],
    [
      'un deux trois',
      [
        [0, 2, 'Un'],
        [8, 13, 'TROIS'],
      ],
      'un deux trois',
      'Un deux TROIS',
    ],
    ['fin', [[3, 3, '.']], 'fin', 'fin.'],
  ])('of « %s » shows whole words', (text, edits, before, after) => {
    expect(at(text, edits)).toEqual({ before, after });
  });
  it('is left out when the words are gone, or reach too far', () => {
    expect(at('un deux', [[0, 2, 'Un']], { anchor: 'lost' })).toBeNull();
    expect(
      at('mot '.repeat(90), [
        [0, 3, 'x'],
        [300, 303, 'y'],
      ]),
    ).toBeNull();
    expect(at('un deux', [])).toBeNull();
  });
});
