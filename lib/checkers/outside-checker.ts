import { createHash } from 'node:crypto';
import type { OutsideCheckerId, OutsideMatch } from '#lib/domain/checks/outside.ts';
import { log } from '#lib/log.ts';
import { Breaker } from './breaker.ts';

/** A checker has this long to answer a request. */
export const TIMEOUT_MS = 2000;
/** Characters of a request: what Grammalecte checks in a good part of that time, and far below what it takes. */
const MOST_CHARACTERS = 6000;
/** Paragraphs remembered: some hundred articles. */
const MOST_REMEMBERED = 5000;

/** Asks a server about a text whose paragraphs are parted by `\n`; offsets of the answer are of the whole text. */
export type AskServer = (text: string, signal: AbortSignal) => Promise<readonly OutsideMatch[]>;

/**
 * A checker outside of Relire, as Relire sees it: what it said of a paragraph is remembered, it is asked about several
 * at once, one request after the other, and it is left alone for a while when it does not answer.
 */
export class OutsideChecker {
  readonly id: OutsideCheckerId;
  readonly #ask: AskServer;
  readonly #breaker: Breaker;
  readonly #remembered = new Map<string, readonly OutsideMatch[]>();
  #turn: Promise<unknown> = Promise.resolve();

  constructor(id: OutsideCheckerId, ask: AskServer, breaker = new Breaker()) {
    this.id = id;
    this.#ask = ask;
    this.#breaker = breaker;
  }

  /** What it said of a paragraph; undefined when it has not been asked, or did not answer. */
  known(paragraph: string): readonly OutsideMatch[] | undefined {
    return this.#remembered.get(digest(paragraph));
  }

  /** Whether asking makes sense now. */
  get isAwake(): boolean {
    return this.#breaker.isClosed;
  }

  /** Asks about those paragraphs that are not known. @returns whether anything was learned */
  learn(paragraphs: readonly string[]): Promise<boolean> {
    const mine = this.#turn.then(() => this.#learnNow(paragraphs));
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async #learnNow(paragraphs: readonly string[]): Promise<boolean> {
    let learned = false;
    const unknown = [...new Set(paragraphs)].filter((paragraph) => this.known(paragraph) === undefined);
    for (const batch of batches(unknown)) {
      const matches = await this.#breaker.run(() =>
        this.#ask(batch.join('\n'), AbortSignal.timeout(TIMEOUT_MS)),
      );
      if (!matches) {
        log.warn({ checker: this.id }, 'an outside checker did not answer');
        return learned;
      }
      let start = 0;
      for (const paragraph of batch) {
        const end = start + paragraph.length;
        const from = start;
        const own = matches
          .filter((match) => from <= match.from && match.to <= end)
          .map((match) => ({ ...match, from: match.from - from, to: match.to - from }));
        this.#remember(paragraph, own);
        start = end + 1;
      }
      learned = true;
    }
    return learned;
  }

  #remember(paragraph: string, matches: readonly OutsideMatch[]): void {
    const [oldest] = this.#remembered.keys();
    if (this.#remembered.size >= MOST_REMEMBERED && oldest !== undefined) this.#remembered.delete(oldest);
    this.#remembered.set(digest(paragraph), matches);
  }
}

function digest(paragraph: string): string {
  return createHash('sha256').update(paragraph).digest('base64url');
}

/** Paragraphs in requests of a bearable size; one that is too long for any is left out. */
function* batches(paragraphs: readonly string[]): Iterable<string[]> {
  let batch: string[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    if (paragraph.length > MOST_CHARACTERS || paragraph.includes('\n')) continue;
    if (length + paragraph.length > MOST_CHARACTERS && batch.length > 0) {
      yield batch;
      batch = [];
      length = 0;
    }
    batch.push(paragraph);
    length += paragraph.length + 1;
  }
  if (batch.length > 0) yield batch;
}
