import { type ReceivedFile, UnreadableFile } from '#lib/formats/read/received.ts';
import { JobError, JobPool } from '#lib/jobs/pool.ts';

/** What reading one file may take: seconds enough for any sound one, a hundred times what most need. */
export const READING_LIMITS = { milliseconds: 5000, heapMb: 192 } as const;

// Next gives routes module graphs of their own: one pool for all of them.
const shared = globalThis as typeof globalThis & { relireReaders?: JobPool };

/**
 * Reads a file on a thread of its own, bounded in time and memory: files come from anywhere, and most parsers are not
 * ours. A thread that goes over a limit is ended and takes nothing with it but its file. Never done on this thread.
 *
 * @throws UnreadableFile `file-too-costly` at a limit, and those of `readFile`; JobError where no thread can be had
 */
export async function readOffThread(bytes: Uint8Array, name: string): Promise<ReceivedFile> {
  shared.relireReaders ??= new JobPool({
    patience: READING_LIMITS.milliseconds,
    heapMb: READING_LIMITS.heapMb,
  });
  try {
    const outcome = await shared.relireReaders.run('readFile', { bytes, name });
    if ('file' in outcome) return outcome.file;
    throw new UnreadableFile(outcome.unreadable.code, outcome.unreadable.extra);
  } catch (error) {
    if (!(error instanceof JobError) || !error.isGreedy) throw error;
    throw new UnreadableFile('file-too-costly');
  }
}
