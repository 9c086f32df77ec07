import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import type { JobInput, JobName, JobOutput } from '#lib/jobs/jobs.ts';

/** A job was given up; nothing is known of its result. */
export class JobError extends Error {
  override name = 'JobError';

  constructor(
    message: string,
    /** Its own fault, rather than that of a thread that could not be had: it wanted too much time, or memory. */
    readonly isGreedy = false,
  ) {
    super(message);
  }
}

export interface PoolOptions {
  /** Threads at most; they are started when there is work for them, and kept. */
  size?: number;
  /** Milliseconds after which a job is given up and its thread ended. Starting the thread is not counted. */
  patience?: number;
  /** Megabytes of a thread's JavaScript heap; a job that wants more is given up. */
  heapMb?: number | undefined;
  /** By how much threads stand back behind others, 0 to 19, where a thread has a priority of its own (Linux). */
  niceness?: number;
  /** The program of a thread. */
  script?: string;
}

/** Each takes about a hundred megabytes. */
const MOST_THREADS = 8;

interface Job {
  id: number;
  name: JobName;
  input: unknown;
  isBackground: boolean;
  settle(output: unknown): void;
  fail(error: Error): void;
}

/** What a thread says: that it is ready, or what became of a job. */
interface FromThread {
  ready?: true;
  id?: number;
  output?: unknown;
  error?: Error;
}

interface Seat {
  worker: Worker;
  /** It has loaded its program. */
  isReady: boolean;
  job: Job | undefined;
  timer: NodeJS.Timeout | undefined;
}

/** Milliseconds in which a thread starts, on a machine that is busy. */
const START_MS = 60_000;
/** Megabytes of the heap that only short-lived values use. */
const YOUNG_MB = 24;

/** Some threads that do jobs one after the other, so that the thread which answers requests is free. */
export class JobPool {
  private readonly waiting: Job[] = [];
  private readonly seats = new Set<Seat>();
  private readonly size: number;
  private readonly patience: number;
  private readonly heapMb: number | undefined;
  private readonly niceness: number;
  private readonly script: string;
  private lastId = 0;

  constructor({ size, patience = 120_000, heapMb, niceness = 0, script = workerScript() }: PoolOptions = {}) {
    this.size = size ?? Math.min(MOST_THREADS, availableParallelism());
    this.patience = patience;
    this.heapMb = heapMb;
    this.niceness = niceness;
    this.script = script;
  }

  /**
   * Does a job on another thread; its input and output are copied. Background jobs wait for all others.
   *
   * @throws JobError when it took too long or its thread could not be started or ended; what the job itself threw
   */
  run<N extends JobName>(
    name: N,
    input: JobInput<N>,
    { isBackground = false }: { isBackground?: boolean } = {},
  ): Promise<JobOutput<N>> {
    return new Promise((resolve, fail) => {
      const settle = (output: unknown) => resolve(output as JobOutput<N>);
      const job = { id: ++this.lastId, name, input, isBackground, settle, fail };
      const place = isBackground ? -1 : this.waiting.findIndex((other) => other.isBackground);
      this.waiting.splice(place < 0 ? this.waiting.length : place, 0, job);
      this.assign();
    });
  }

  /** Ends all threads; jobs under way are given up. */
  async close(): Promise<void> {
    const closed = new JobError('The pool was closed.');
    for (const job of this.waiting.splice(0)) job.fail(closed);
    await Promise.all([...this.seats].map((seat) => this.end(seat, closed)));
  }

  private assign(): void {
    for (let job = this.waiting[0]; job; job = this.waiting[0]) {
      const free = [...this.seats].find((seat) => !seat.job);
      const seat = free ?? (this.seats.size < this.size ? this.open() : undefined);
      if (!seat) return;
      this.waiting.shift();
      this.give(seat, job);
    }
  }

  private give(seat: Seat, job: Job): void {
    seat.job = job;
    if (seat.isReady) this.watch(seat, job);
    else {
      const late = new JobError('The thread did not start.');
      seat.timer = setTimeout(() => void this.end(seat, late), START_MS);
    }
    seat.worker.ref();
    try {
      seat.worker.postMessage({ id: job.id, name: job.name, input: job.input });
    } catch (error) {
      // What cannot be copied is a mistake of the caller, and no fault of the thread.
      this.release(seat);
      job.fail(error instanceof Error ? error : new JobError(String(error)));
    }
  }

  /** Gives a job that is under way up when it has had its time. */
  private watch(seat: Seat, job: Job): void {
    clearTimeout(seat.timer);
    seat.timer = setTimeout(
      () => void this.end(seat, new JobError(`${job.name} took more than ${this.patience / 1000} s.`, true)),
      this.patience,
    );
  }

  private open(): Seat {
    // Asked of the process: a bundler that saw the class would want to build the program of the thread.
    const threads = process.getBuiltinModule('node:worker_threads');
    // Without the flags of this process: they name preloads that are meant for it alone.
    const worker = new threads.Worker(this.script, {
      execArgv: [],
      workerData: { niceness: this.niceness },
      ...(this.heapMb
        ? {
            resourceLimits: {
              maxOldGenerationSizeMb: this.heapMb - YOUNG_MB,
              maxYoungGenerationSizeMb: YOUNG_MB,
            },
          }
        : {}),
    });
    const seat: Seat = { worker, isReady: false, job: undefined, timer: undefined };
    this.seats.add(seat);
    worker.unref();
    worker.on('message', ({ ready, id, output, error }: FromThread) => {
      const job = seat.job;
      if (ready) {
        seat.isReady = true;
        if (job) this.watch(seat, job);
      }
      if (!job || job.id !== id) return;
      this.release(seat);
      if (error) job.fail(error);
      else job.settle(output);
      this.assign();
    });
    worker.on('error', (error: Error & { code?: string }) => {
      const isGreedy = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      void this.end(seat, new JobError(error.message, isGreedy));
    });
    worker.on('exit', () => void this.end(seat, new JobError('The thread ended.')));
    return seat;
  }

  private release(seat: Seat): void {
    clearTimeout(seat.timer);
    seat.job = undefined;
    // An idle thread must not keep a command from ending.
    seat.worker.unref();
  }

  private async end(seat: Seat, reason: JobError): Promise<void> {
    if (!this.seats.delete(seat)) return;
    const job = seat.job;
    this.release(seat);
    job?.fail(reason);
    await seat.worker.terminate();
    this.assign();
  }
}

function workerScript(): string {
  // In the application's build no file knows its folder; the launcher starts it in that of the project.
  return join(import.meta.dirname ?? join(process.cwd(), 'lib', 'jobs'), 'worker.mjs');
}
