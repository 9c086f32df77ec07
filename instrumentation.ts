/** Runs once when a server starts, before it answers. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { endAllStreams } = await import('#lib/http/sse.ts');
  // A server that is told to stop waits for its answers, and an event stream has no end of its own.
  process.once('SIGTERM', endAllStreams);
  process.once('SIGINT', endAllStreams);
}
