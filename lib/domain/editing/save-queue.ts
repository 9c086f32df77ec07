import { mergeThreeWay } from '#lib/domain/changes.ts';
import { normaliseText } from '#lib/domain/text/normalise.ts';

/** A wording that the server has. */
export interface Wording {
  text: string;
  version: number;
}

/** One request to save: a retry repeats it to the letter, key included, so that it is harmless. */
export interface Attempt extends Wording {
  key: string;
}

/** What has been typed and is not known to be saved; enough to go on after a crash. */
export interface Draft {
  sentenceId: string;
  text: string;
  /** The wording on which the text was typed. */
  base: Wording;
  /** The request under way, whose answer may have been lost. */
  attempt: Attempt | null;
}

export type SaveOutcome =
  | { kind: 'saved'; now: Wording }
  | { kind: 'conflict'; base: string; theirs: Wording; author: string | null }
  | { kind: 'unreachable' }
  | { kind: 'signed-out' }
  | { kind: 'refused'; message: string };

/** Two wordings that touch the same words: a person has to choose. */
export interface Conflict {
  base: string;
  theirs: Wording;
  author: string | null;
}

export type LaneState =
  | 'clean'
  /** Typed, to be sent in a moment. */
  | 'typed'
  | 'saving'
  /** To be sent again: the server could not be reached. */
  | 'waiting'
  | 'conflict'
  | 'signed-out'
  | 'refused';

/** The world outside, so that tests can stand in for it. */
export interface SavePorts {
  send(sentenceId: string, attempt: Attempt, options: { keepalive: boolean }): Promise<SaveOutcome>;
  keep(draft: Draft): void;
  forget(sentenceId: string): void;
  newKey(): string;
  now(): number;
  /** Runs later; the answer cancels it. */
  later(run: () => void, milliseconds: number): () => void;
  /** The state of a sentence may have changed. */
  changed(sentenceId: string): void;
  /** Someone else's words came into the text; the screen must show this text. */
  merged(sentenceId: string, text: string, author: string | null): void;
}

interface Lane {
  base: Wording;
  /** The newest text, until it is saved. */
  wanted: string | null;
  attempt: Attempt | null;
  state: LaneState;
  conflict: Conflict | null;
  message: string;
  failures: number;
  typedAt: number;
  cancel: (() => void) | null;
  waiters: ((clean: boolean) => void)[];
}

/** Quiet after the last keystroke before saving. */
const QUIET_MS = 800;
/** Somebody who never pauses is saved this often. */
const LONGEST_WAIT_MS = 5000;
const FIRST_RETRY_MS = 1000;
const LAST_RETRY_MS = 30_000;

/** Saved, or waiting for a person: nothing more will happen by itself soon. */
const RESTING: ReadonlySet<LaneState> = new Set(['clean', 'waiting', 'conflict', 'signed-out', 'refused']);

/**
 * Saves sentences, each in its own lane: one request at a time, in the order of typing. What is typed goes
 * to the draft store before anything else, and leaves it only when the server has said that it has it.
 */
export class SaveQueue {
  readonly #ports: SavePorts;
  readonly #lanes = new Map<string, Lane>();

  constructor(ports: SavePorts) {
    this.#ports = ports;
  }

  /**
   * New text of a sentence. `base` is the wording that the editor started from; when the queue has saved a
   * newer one since, that one counts.
   */
  edit(sentenceId: string, typed: string, base: Wording): void {
    // As the server will keep it, so that what comes back can be compared.
    const text = normaliseText(typed).replace(/[\n\u2028\u2029]+/g, ' ');
    const lane = this.#lane(sentenceId, base);
    if (lane.wanted === null) {
      if (text === lane.base.text) return;
      lane.typedAt = this.#ports.now();
    }
    lane.wanted = text;
    if (text === lane.base.text && lane.attempt === null && lane.state !== 'conflict') {
      this.#finish(sentenceId, lane);
      return;
    }
    this.#keep(sentenceId, lane);
    if (lane.state === 'clean' || lane.state === 'typed' || lane.state === 'refused') {
      lane.state = 'typed';
      const waited = this.#ports.now() - lane.typedAt;
      this.#schedule(sentenceId, lane, Math.max(0, Math.min(QUIET_MS, LONGEST_WAIT_MS - waited)));
    }
    this.#ports.changed(sentenceId);
  }

  /** Goes on from a draft of an earlier visit: the request under way is repeated first. */
  restore(draft: Draft): void {
    const lane = this.#lane(draft.sentenceId, draft.base);
    if (lane.wanted !== null) return;
    lane.base = draft.base;
    lane.wanted = draft.text;
    lane.attempt = draft.attempt;
    lane.typedAt = this.#ports.now();
    void this.#send(draft.sentenceId, lane);
  }

  /** Sends now what waits for a pause in typing. */
  flush(sentenceId: string): void {
    const lane = this.#lanes.get(sentenceId);
    if (lane?.state === 'typed') void this.#send(sentenceId, lane);
  }

  /** The network or the session may be back. */
  resume(): void {
    for (const [sentenceId, lane] of this.#lanes) {
      if (lane.state === 'waiting' || lane.state === 'signed-out') void this.#send(sentenceId, lane);
    }
  }

  /** The page goes away: sends what is not saved in requests that outlive it. Drafts stay. */
  leave(): void {
    for (const [sentenceId, lane] of this.#lanes) {
      if (lane.wanted === null || lane.state === 'conflict') continue;
      const text = lane.wanted;
      const attempt = lane.attempt?.text === text ? lane.attempt : this.#attempt(lane, text);
      void this.#ports.send(sentenceId, attempt, { keepalive: true }).catch(() => undefined);
    }
  }

  /** Sends what there is to send; true once the sentence is saved, false when that has to wait. */
  settle(sentenceId: string): Promise<boolean> {
    const lane = this.#lanes.get(sentenceId);
    if (!lane || lane.state === 'clean') return Promise.resolve(true);
    if (lane.state === 'conflict') return Promise.resolve(false);
    const settled = new Promise<boolean>((resolve) => lane.waiters.push(resolve));
    if (lane.state !== 'saving') void this.#send(sentenceId, lane);
    return settled;
  }

  async settleAll(): Promise<boolean> {
    const settled = await Promise.all([...this.#lanes.keys()].map((id) => this.settle(id)));
    return settled.every(Boolean);
  }

  /** A person has chosen the text of a conflict. */
  resolve(sentenceId: string, text: string): void {
    const lane = this.#lanes.get(sentenceId);
    if (!lane?.conflict) return;
    lane.base = lane.conflict.theirs;
    lane.conflict = null;
    lane.wanted = text;
    if (text === lane.base.text) this.#finish(sentenceId, lane);
    else void this.#send(sentenceId, lane);
  }

  state(sentenceId: string): LaneState {
    return this.#lanes.get(sentenceId)?.state ?? 'clean';
  }

  /** Text not known to be saved; null when all is. */
  pending(sentenceId: string): string | null {
    return this.#lanes.get(sentenceId)?.wanted ?? null;
  }

  conflict(sentenceId: string): Conflict | null {
    return this.#lanes.get(sentenceId)?.conflict ?? null;
  }

  /** What the server said when it refused. */
  message(sentenceId: string): string {
    return this.#lanes.get(sentenceId)?.message ?? '';
  }

  /** The sentences in a state; for the line that tells how things stand. */
  inState(...states: LaneState[]): string[] {
    return [...this.#lanes].filter(([, lane]) => states.includes(lane.state)).map(([id]) => id);
  }

  #lane(sentenceId: string, base: Wording): Lane {
    const known = this.#lanes.get(sentenceId);
    if (known) {
      if (known.wanted === null && base.version > known.base.version) known.base = base;
      return known;
    }
    const lane: Lane = {
      base,
      wanted: null,
      attempt: null,
      state: 'clean',
      conflict: null,
      message: '',
      failures: 0,
      typedAt: 0,
      cancel: null,
      waiters: [],
    };
    this.#lanes.set(sentenceId, lane);
    return lane;
  }

  #attempt(lane: Lane, text: string): Attempt {
    return { text, version: lane.base.version, key: this.#ports.newKey() };
  }

  #keep(sentenceId: string, lane: Lane): void {
    if (lane.wanted === null) return;
    this.#ports.keep({ sentenceId, text: lane.wanted, base: lane.base, attempt: lane.attempt });
  }

  #schedule(sentenceId: string, lane: Lane, milliseconds: number): void {
    lane.cancel?.();
    lane.cancel = this.#ports.later(() => void this.#send(sentenceId, lane), milliseconds);
  }

  async #send(sentenceId: string, lane: Lane): Promise<void> {
    lane.cancel?.();
    lane.cancel = null;
    if (lane.wanted === null) {
      this.#finish(sentenceId, lane);
      return;
    }
    // An attempt whose fate is unknown comes first, whatever has been typed since: order is kept.
    const attempt = lane.attempt ?? this.#attempt(lane, lane.wanted);
    lane.attempt = attempt;
    lane.state = 'saving';
    this.#keep(sentenceId, lane);
    this.#ports.changed(sentenceId);
    const outcome = await this.#ports
      .send(sentenceId, attempt, { keepalive: false })
      .catch((): SaveOutcome => ({ kind: 'unreachable' }));
    if (lane.attempt !== attempt) return;
    this.#settleAttempt(sentenceId, lane, attempt, outcome);
  }

  #settleAttempt(sentenceId: string, lane: Lane, attempt: Attempt, outcome: SaveOutcome): void {
    if (outcome.kind === 'unreachable') {
      const wait = Math.min(LAST_RETRY_MS, FIRST_RETRY_MS * 2 ** lane.failures);
      lane.failures += 1;
      this.#rest(sentenceId, lane, 'waiting');
      this.#schedule(sentenceId, lane, wait);
      return;
    }
    lane.failures = 0;
    if (outcome.kind === 'signed-out') {
      this.#rest(sentenceId, lane, 'signed-out');
      return;
    }
    lane.attempt = null;
    switch (outcome.kind) {
      case 'saved':
        lane.base = outcome.now;
        if (lane.wanted === attempt.text || lane.wanted === outcome.now.text) this.#finish(sentenceId, lane);
        else void this.#send(sentenceId, lane);
        return;
      case 'refused':
        lane.message = outcome.message;
        this.#rest(sentenceId, lane, 'refused');
        return;
      case 'conflict':
        this.#merge(sentenceId, lane, outcome);
    }
  }

  #merge(sentenceId: string, lane: Lane, { base, theirs, author }: Conflict): void {
    const mine = lane.wanted ?? theirs.text;
    // The words that stand are those typed on: only the count of versions was behind.
    const merge =
      theirs.text === lane.base.text ? { text: mine, conflicts: 0 } : mergeThreeWay(base, mine, theirs.text);
    if (merge.conflicts > 0) {
      lane.conflict = { base, theirs, author };
      this.#rest(sentenceId, lane, 'conflict');
      return;
    }
    lane.base = theirs;
    lane.wanted = merge.text;
    if (merge.text !== mine) this.#ports.merged(sentenceId, merge.text, author);
    if (merge.text === theirs.text) this.#finish(sentenceId, lane);
    else void this.#send(sentenceId, lane);
  }

  #finish(sentenceId: string, lane: Lane): void {
    lane.cancel?.();
    lane.cancel = null;
    lane.wanted = null;
    lane.attempt = null;
    lane.failures = 0;
    this.#ports.forget(sentenceId);
    this.#rest(sentenceId, lane, 'clean');
  }

  #rest(sentenceId: string, lane: Lane, state: LaneState): void {
    lane.state = state;
    this.#keep(sentenceId, lane);
    this.#ports.changed(sentenceId);
    if (!RESTING.has(state)) return;
    for (const tell of lane.waiters.splice(0)) tell(state === 'clean');
  }
}
