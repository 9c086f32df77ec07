/** Runs once when a server starts, before it answers. */
export async function register(): Promise<void> {
  // The condition encloses the import, so that a build for another runtime leaves it out.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { endStreamsOnExit } = await import('#lib/http/sse.ts');
    endStreamsOnExit();
    // In the background: whoever saves first need not wait for the dictionary.
    const { frenchSpeller } = await import('#lib/checkers/hunspell.ts');
    void frenchSpeller();
    const { startBackground } = await import('#lib/http/background.ts');
    startBackground();
  }
}
