/** Failures in a row after which nobody is asked for a while. */
const MOST_FAILURES = 3;
const REST_MS = 60_000;

/**
 * A circuit breaker (Nygard, Release It!, 2007): after three failures in a row the work is not even tried for a
 * minute, then once; when that succeeds, all is as before.
 */
export class Breaker {
  readonly #now: () => number;
  #failures = 0;
  #restUntil = 0;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Whether work may be tried now. */
  get isClosed(): boolean {
    return this.#failures < MOST_FAILURES || this.#now() >= this.#restUntil;
  }

  /** What the work gives, or undefined while resting or when it fails. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    if (!this.isClosed) return undefined;
    // Until the trial after a rest has succeeded, others go on resting.
    this.#restUntil = this.#now() + REST_MS;
    try {
      const value = await work();
      this.#failures = 0;
      return value;
    } catch {
      this.#failures++;
      return undefined;
    }
  }
}
