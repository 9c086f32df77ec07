import type { AlignOptions } from '#lib/domain/align/align.ts';
import { type ProposedLink, type Realignable, realignRest } from '#lib/domain/align/realign.ts';
import { type IngestedSentence, type PlannedLink, planLinks } from '#lib/domain/ingest.ts';
import type { ReceivedFile, Unreadable } from '#lib/formats/read/received.ts';

interface Sides<T> {
  source: readonly T[];
  target: readonly T[];
  options: AlignOptions;
}

/** A file that was read, or why it could not be: between threads, an error keeps its message only. */
export type ReadOutcome =
  | { file: ReceivedFile }
  | { unreadable: { code: Unreadable; extra: Record<string, unknown> } };

/** Work that would keep everybody waiting: pure functions of data that can be sent between threads. */
export const JOBS = {
  planLinks: ({ source, target, options }: Sides<IngestedSentence>): PlannedLink[] =>
    planLinks(source, target, options),
  realignRest: ({ source, target, options }: Sides<Realignable>): ProposedLink[] =>
    realignRest(source, target, options),
  readFile: async ({ bytes, name }: { bytes: Uint8Array; name: string }): Promise<ReadOutcome> => {
    // Only threads that read files need the parsers.
    const [{ readFile }, { UnreadableFile }] = await Promise.all([
      import('#lib/formats/read/read-file.ts'),
      import('#lib/formats/read/received.ts'),
    ]);
    try {
      return { file: await readFile(bytes, name) };
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      return { unreadable: { code: error.code, extra: error.extra } };
    }
  },
};

export type Jobs = typeof JOBS;
export type JobName = keyof Jobs;
export type JobInput<N extends JobName> = Parameters<Jobs[N]>[0];
export type JobOutput<N extends JobName> = Awaited<ReturnType<Jobs[N]>>;
