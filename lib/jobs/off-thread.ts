import { ownLexicon } from '#lib/domain/align/default-lexicon.ts';
import { JOBS, type JobInput, type JobOutput } from '#lib/jobs/jobs.ts';
import { JobError, JobPool } from '#lib/jobs/pool.ts';
import { log } from '#lib/log.ts';

/** Sentences of both sides from which a job goes to another thread: fewer take a tenth of a second at most. */
const WORTH_SENDING = 200;

// Next gives routes module graphs of their own: one pool for all of them.
const shared = globalThis as typeof globalThis & { relireJobs?: JobPool };

/**
 * Does a job without keeping this thread from answering others: elsewhere when it is large. Where no thread can be
 * had, which is logged, it is done here after all.
 *
 * @throws JobError when it took too long; what the job itself threw
 */
export async function offThread<N extends 'planLinks' | 'realignRest'>(
  name: N,
  input: JobInput<N>,
): Promise<JobOutput<N>> {
  const doHere = JOBS[name] as (input: JobInput<N>) => JobOutput<N>;
  if (input.source.length + input.target.length < WORTH_SENDING) return doHere(input);
  shared.relireJobs ??= new JobPool();
  const { lexicon } = input.options;
  // Every thread has the project's lexicon; copying it would take as long as a small job.
  const options = { ...input.options, lexicon: lexicon === ownLexicon() ? undefined : lexicon };
  try {
    return await shared.relireJobs.run(name, { ...input, options });
  } catch (error) {
    if (!(error instanceof JobError) || error.isGreedy) throw error;
    log.warn(
      { job: name, reason: error.message },
      'no other thread could do this: it is done on the thread of requests',
    );
    return doHere(input);
  }
}
