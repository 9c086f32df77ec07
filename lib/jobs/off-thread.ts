import { JOBS, type JobInput, type JobOutput } from '#lib/jobs/jobs.ts';
import { JobError, JobPool } from '#lib/jobs/pool.ts';
import { log } from '#lib/log.ts';

/** Sentences of both sides from which a job goes to another thread: fewer take a twentieth of a second at most. */
const WORTH_SENDING = 100;

/** Saves and their database go before, even where there is a thread for every processor. */
const NICENESS = 10;

// Next gives routes module graphs of their own: one pool for all of them.
const shared = globalThis as typeof globalThis & { relireJobs?: JobPool };

/** Has jobs of this process done by other threads than it would start by itself. */
export function doJobsIn(pool: JobPool): void {
  shared.relireJobs = pool;
}

interface Options {
  /** Nobody waits for it: it goes to another thread however small it is, and behind what somebody waits for. */
  isBackground?: boolean;
}

/**
 * Does a job without keeping this thread from answering others: elsewhere when it is large. Where no thread can be
 * had, which is logged, it is done here after all.
 *
 * @throws JobError when it took too long; what the job itself threw
 */
export async function offThread<N extends 'readPair' | 'realignRest'>(
  name: N,
  input: JobInput<N>,
  { isBackground = false }: Options = {},
): Promise<JobOutput<N>> {
  const doHere = async () => (await (JOBS[name] as (input: JobInput<N>) => unknown)(input)) as JobOutput<N>;
  if (!isBackground && input.source.length + input.target.length < WORTH_SENDING) return doHere();
  shared.relireJobs ??= new JobPool({ niceness: NICENESS });
  try {
    return await shared.relireJobs.run(name, input, { isBackground });
  } catch (error) {
    if (!(error instanceof JobError) || error.isGreedy) throw error;
    log.warn(
      { job: name, reason: error.message },
      'no other thread could do this: it is done on the thread of requests',
    );
    return doHere();
  }
}
