import type { Attempt, SaveOutcome } from '#lib/domain/editing/save-queue.ts';
import { ApiError, call } from '#lib/http/client.ts';
import type { ChangesJson } from '#lib/http/contract/articles.ts';

/** A key that no other request has. `crypto.randomUUID` is missing on plain HTTP, which newsrooms use inside. */
export function newKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
}

/** Sends one wording; says how it went in the words of the save queue. */
export async function sendWording(
  sentenceId: string,
  attempt: Attempt,
  options: {
    cursor: string;
    keepalive: boolean;
    onChanges: (changes: ChangesJson) => void;
  },
): Promise<SaveOutcome> {
  try {
    const changes = await call('reviseSentence', {
      params: { id: sentenceId },
      body: { text: attempt.text, version: attempt.version },
      idempotencyKey: attempt.key,
      cursor: options.cursor,
      keepalive: options.keepalive,
    });
    options.onChanges(changes);
    // When others have written since, what was typed next was still typed on this wording, not on theirs.
    const version = changes.savedVersion ?? attempt.version + 1;
    return { kind: 'saved', now: { text: attempt.text, version } };
  } catch (error) {
    return outcomeOf(error);
  }
}

function outcomeOf(error: unknown): SaveOutcome {
  if (!(error instanceof ApiError)) return { kind: 'unreachable' };
  if (error.status === 0 || error.status >= 500 || error.status === 429) return { kind: 'unreachable' };
  if (error.status === 401) return { kind: 'signed-out' };
  if (error.code === 'version-conflict') {
    const { base, theirs, version, author } = error.body;
    return {
      kind: 'conflict',
      base: String(base),
      theirs: { text: String(theirs), version: Number(version) },
      author: nameOf(author),
    };
  }
  return { kind: 'refused', message: error.message };
}

function nameOf(author: unknown): string | null {
  return author && typeof author === 'object' && 'name' in author ? String(author.name) : null;
}
