import type { AlignOptions } from '#lib/domain/align/align.ts';
import { type ProposedLink, type Realignable, realignRest } from '#lib/domain/align/realign.ts';
import { type IngestedSentence, type PlannedLink, planLinks } from '#lib/domain/ingest.ts';

interface Sides<T> {
  source: readonly T[];
  target: readonly T[];
  options: AlignOptions;
}

/** Work that would keep everybody waiting: pure functions of data that can be sent between threads. */
export const JOBS = {
  planLinks: ({ source, target, options }: Sides<IngestedSentence>): PlannedLink[] =>
    planLinks(source, target, options),
  realignRest: ({ source, target, options }: Sides<Realignable>): ProposedLink[] =>
    realignRest(source, target, options),
};

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobOutput<N extends JobName> = ReturnType<Jobs[N]>;
