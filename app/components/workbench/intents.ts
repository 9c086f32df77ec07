import { createContext, useContext } from 'react';
import type { Talk } from '#app/components/discussion/use-discussion.ts';
import type { DismissalScope } from '#lib/domain/checks/dismissals.ts';
import type { Wording } from '#lib/domain/editing/save-queue.ts';
import type { FlagDecision, SentenceMove } from '#lib/domain/status.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { Caret } from './caret.ts';

/** What a part of the screen may ask for. One stable function hands them up, so that rows stay memoised. */
export type Intent =
  /** A sentence took the focus by itself. */
  | { kind: 'focused'; sentenceId: string }
  | { kind: 'enter'; sentenceId: string; caret: Caret }
  /** The editor lost the focus. */
  | { kind: 'left'; sentenceId: string }
  | { kind: 'typed'; sentenceId: string; text: string; base: Wording }
  /** The caret walked out of the text. */
  | { kind: 'walk'; sentenceId: string; step: 1 | -1; caret: Caret }
  /** Joins a sentence to the one before. */
  | { kind: 'join'; sentenceId: string }
  | { kind: 'joinNext'; sentenceId: string }
  | { kind: 'openFlag'; flag: FlagJson | null }
  | { kind: 'fix'; flag: FlagJson }
  /** Findings that are alike, the first of which was open. */
  | { kind: 'fixAll'; flags: readonly FlagJson[] }
  | { kind: 'decide'; flag: FlagJson; decision: FlagDecision; reason: string; scope?: DismissalScope }
  | { kind: 'assign'; flag: FlagJson; assigneeId: string | null }
  /** The discussions of a sentence are asked for. */
  | { kind: 'discuss'; sentenceId: string }
  | { kind: 'talked'; talk: Talk }
  | { kind: 'flagSelection' }
  | { kind: 'move'; sentenceId: string; move: SentenceMove; reason?: string; next?: boolean }
  | { kind: 'restore'; sentenceId: string; revisionVersion: number };

/** Hands an intent up to the screen. */
export const IntentContext = createContext<(intent: Intent) => void>(() => undefined);

export function useIntent(): (intent: Intent) => void {
  return useContext(IntentContext);
}
