import { isMainThread } from 'node:worker_threads';
import { type LearntWords, withLearnt } from '#lib/domain/align/learnt-lexicon.ts';
import { type ProposedLink, type Realignable, realignRest } from '#lib/domain/align/realign.ts';
import type { SentenceVectors } from '#lib/domain/align/vectors.ts';
import type { ReceivedFile, Unreadable } from '#lib/formats/read/received.ts';
import type { NewPair, ReadPair } from '#lib/jobs/read-pair.ts';

interface Unlinked {
  source: readonly Realignable[];
  target: readonly Realignable[];
  learnt: LearntWords | null;
  vectors?: SentenceVectors | undefined;
}

/** A file that was read, or why it could not be: between threads, an error keeps its message only. */
export type ReadOutcome =
  | { file: ReceivedFile }
  | { unreadable: { code: Unreadable; extra: Record<string, unknown> } };

/** Texts that checks read of a sentence: itself, those of its link, those of both. */
const MOST_PARTS = 4;

/** Work that would keep everybody waiting: functions of data that can be sent between threads. */
export const JOBS = {
  readPair: async (input: NewPair): Promise<ReadPair> => {
    // Threads that read files need no checks, and have little memory.
    const { readPair } = await import('#lib/jobs/read-pair.ts');
    if (!isMainThread) {
      // Here come articles one after the other, and none comes back.
      const { rememberTexts } = await import('#lib/domain/checks/memo.ts');
      rememberTexts(MOST_PARTS * (input.source.length + input.target.length));
    }
    return readPair(input);
  },
  realignRest: ({ source, target, learnt, vectors }: Unlinked): ProposedLink[] =>
    realignRest(source, target, { lexicon: withLearnt(learnt), vectors }),
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
