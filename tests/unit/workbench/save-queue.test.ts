import { describe, expect, it } from 'vitest';
import { type Attempt, type Draft, type SaveOutcome, SaveQueue } from '#lib/domain/editing/save-queue.ts';

interface Request extends Attempt {
  sentenceId: string;
  keepalive: boolean;
  answer: (outcome: SaveOutcome) => Promise<void>;
}

/** A queue with a clock that stands still until told, and a server that answers when told. */
function bench() {
  let now = 0;
  let keys = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  const requests: Request[] = [];
  const drafts = new Map<string, Draft>();
  const merged: string[] = [];
  const queue = new SaveQueue({
    send: (sentenceId, attempt, { keepalive }) =>
      new Promise((resolve) => {
        requests.push({
          ...attempt,
          sentenceId,
          keepalive,
          answer: async (outcome) => {
            resolve(outcome);
            await settled();
          },
        });
      }),
    keep: (draft) => drafts.set(draft.sentenceId, structuredClone(draft)),
    forget: (id) => drafts.delete(id),
    newKey: () => `key ${++keys}`,
    now: () => now,
    later: (run, milliseconds) => {
      const timer = { at: now + milliseconds, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    changed: () => undefined,
    merged: (_, text) => merged.push(text),
  });
  const pass = async (milliseconds: number) => {
    const end = now + milliseconds;
    for (;;) {
      const next = [...timers].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      now = next.at;
      timers.delete(next);
      next.run();
      await settled();
    }
    now = end;
  };
  const last = () => {
    const request = requests.at(-1);
    if (!request) throw new Error('nothing was sent');
    return request;
  };
  return { queue, requests, drafts, merged, pass, last };
}

async function settled() {
  for (let turn = 0; turn < 5; turn++) await Promise.resolve();
}

const base = { text: 'un', version: 1 };
const saved = (text: string, version: number): SaveOutcome => ({ kind: 'saved', now: { text, version } });

describe('the save queue', () => {
  it('keeps a draft at the keystroke and saves after a pause', async () => {
    const { queue, requests, drafts, pass, last } = bench();
    queue.edit('s', 'un d', base);
    expect(drafts.get('s')).toMatchObject({ text: 'un d', base });
    await pass(700);
    queue.edit('s', 'un deux', base);
    await pass(799);
    expect(requests).toHaveLength(0);
    await pass(1);
    expect(last()).toMatchObject({ text: 'un deux', version: 1, keepalive: false });
    await last().answer(saved('un deux', 2));
    expect(queue.state('s')).toBe('clean');
    expect(drafts.size).toBe(0);
  });

  it('saves somebody who never pauses', async () => {
    const { queue, requests, pass } = bench();
    for (let typed = 0; typed < 12; typed++) {
      queue.edit('s', `un ${typed}`, base);
      await pass(500);
    }
    expect(requests).toHaveLength(1);
  });

  it('sends one request at a time, and then the newest words on the new version', async () => {
    const { queue, requests, drafts, last } = bench();
    queue.edit('s', 'un deux', base);
    queue.flush('s');
    queue.edit('s', 'un deux trois', base);
    queue.edit('s', 'un deux trois quatre', base);
    expect(requests).toHaveLength(1);
    await last().answer(saved('un deux', 2));
    expect(last()).toMatchObject({ text: 'un deux trois quatre', version: 2, key: 'key 2' });
    expect(drafts.get('s')?.text).toBe('un deux trois quatre');
    await last().answer(saved('un deux trois quatre', 3));
    expect(queue.state('s')).toBe('clean');
  });

  it('types on the newest version that it knows, even when the screen lags behind', async () => {
    const { queue, last } = bench();
    queue.edit('s', 'un deux', base);
    queue.flush('s');
    await last().answer(saved('un deux', 2));
    queue.edit('s', 'un deux trois', base);
    queue.flush('s');
    expect(last().version).toBe(2);
  });

  it('repeats a request to the letter until it is answered, ever less often', async () => {
    const { queue, requests, pass, last } = bench();
    queue.edit('s', 'un deux', base);
    queue.flush('s');
    await last().answer({ kind: 'unreachable' });
    expect(queue.state('s')).toBe('waiting');
    queue.edit('s', 'un deux trois', base);
    await pass(999);
    expect(requests).toHaveLength(1);
    await pass(1);
    expect(requests).toHaveLength(2);
    expect(last()).toMatchObject({ text: 'un deux', key: 'key 1', version: 1 });
    await last().answer({ kind: 'unreachable' });
    await pass(1999);
    expect(requests).toHaveLength(2);
    await pass(1);
    await last().answer(saved('un deux', 2));
    expect(last()).toMatchObject({ text: 'un deux trois', key: 'key 2', version: 2 });
  });

  it('tries at once when the network is back', async () => {
    const { queue, requests, last } = bench();
    queue.edit('s', 'un deux', base);
    queue.flush('s');
    await last().answer({ kind: 'unreachable' });
    queue.resume();
    expect(requests).toHaveLength(2);
    expect(last().key).toBe('key 1');
  });

  it('holds the text while signed out', async () => {
    const { queue, requests, drafts, pass, last } = bench();
    queue.edit('s', 'un deux', base);
    queue.flush('s');
    await last().answer({ kind: 'signed-out' });
    await pass(60_000);
    expect(requests).toHaveLength(1);
    expect(drafts.get('s')?.text).toBe('un deux');
    queue.resume();
    await last().answer(saved('un deux', 2));
    expect(queue.state('s')).toBe('clean');
  });

  it('joins what somebody else wrote elsewhere in the sentence', async () => {
    const { queue, merged, last } = bench();
    queue.edit('s', 'le chat noir dort bien ici', { text: 'le chat dort bien ici', version: 1 });
    queue.flush('s');
    await last().answer({
      kind: 'conflict',
      base: 'le chat dort bien ici',
      theirs: { text: 'le chat dort bien là', version: 4 },
      author: 'Léa',
    });
    expect(merged).toEqual(['le chat noir dort bien là']);
    expect(last()).toMatchObject({ text: 'le chat noir dort bien là', version: 4 });
  });

  it('leaves words that both changed to a person, and keeps what is typed meanwhile', async () => {
    const { queue, requests, drafts, pass, last } = bench();
    queue.edit('s', 'deux', base);
    queue.flush('s');
    await last().answer({
      kind: 'conflict',
      base: 'un',
      theirs: { text: 'trois', version: 2 },
      author: 'Léa',
    });
    expect(queue.state('s')).toBe('conflict');
    expect(queue.conflict('s')).toMatchObject({ author: 'Léa', theirs: { text: 'trois' } });
    queue.edit('s', 'deux et demi', base);
    await pass(10_000);
    expect(requests).toHaveLength(1);
    expect(drafts.get('s')?.text).toBe('deux et demi');
    queue.resolve('s', 'deux ou trois');
    expect(last()).toMatchObject({ text: 'deux ou trois', version: 2 });
    await last().answer(saved('deux ou trois', 3));
    expect(queue.state('s')).toBe('clean');
    expect(drafts.size).toBe(0);
  });

  it('needs no request when theirs is chosen', async () => {
    const { queue, requests, drafts, last } = bench();
    queue.edit('s', 'deux', base);
    queue.flush('s');
    await last().answer({
      kind: 'conflict',
      base: 'un',
      theirs: { text: 'trois', version: 2 },
      author: null,
    });
    queue.resolve('s', 'trois');
    expect(requests).toHaveLength(1);
    expect(drafts.size).toBe(0);
  });

  it('goes on after a crash: the lost request first, then what was typed after it', async () => {
    const first = bench();
    first.queue.edit('s', 'un deux', base);
    first.queue.flush('s');
    first.queue.edit('s', 'un deux trois', base);
    const draft = first.drafts.get('s');
    if (!draft) throw new Error('no draft');

    const second = bench();
    second.queue.restore(draft);
    expect(second.last()).toMatchObject({ text: 'un deux', key: 'key 1', version: 1 });
    await second.last().answer(saved('un deux', 2));
    expect(second.last()).toMatchObject({ text: 'un deux trois', version: 2 });
  });

  it('says when a sentence is saved', async () => {
    const { queue, last } = bench();
    expect(await queue.settle('s')).toBe(true);
    queue.edit('s', 'un deux', base);
    const settling = queue.settle('s');
    await last().answer(saved('un deux', 2));
    expect(await settling).toBe(true);
    queue.edit('s', 'un', base);
    const failing = queue.settle('s');
    await last().answer({ kind: 'unreachable' });
    expect(await failing).toBe(false);
  });

  it('forgets text that came back to what is saved', async () => {
    const { queue, requests, drafts, pass } = bench();
    queue.edit('s', 'un deux', base);
    queue.edit('s', 'un', base);
    await pass(10_000);
    expect(requests).toHaveLength(0);
    expect(drafts.size).toBe(0);
  });

  it('tries again a text that was refused once it changes', async () => {
    const { queue, requests, last, pass } = bench();
    queue.edit('s', 'un deux', base);
    queue.flush('s');
    await last().answer({ kind: 'refused', message: 'Trop long' });
    expect(queue.message('s')).toBe('Trop long');
    queue.edit('s', 'un de', base);
    await pass(800);
    expect(requests).toHaveLength(2);
    expect(last().key).toBe('key 2');
  });

  it('sends what is not saved in requests that outlive the page', async () => {
    const { queue, requests, drafts, last } = bench();
    queue.edit('s', 'un deux', base);
    queue.leave();
    expect(last()).toMatchObject({ text: 'un deux', keepalive: true });
    expect(drafts.get('s')?.text).toBe('un deux');
    expect(requests).toHaveLength(1);
  });

  it('keeps sentences apart', async () => {
    const { queue, requests } = bench();
    queue.edit('a', 'x', base);
    queue.edit('b', 'y', base);
    queue.flush('a');
    queue.flush('b');
    expect(requests.map(({ sentenceId }) => sentenceId)).toEqual(['a', 'b']);
  });
});
