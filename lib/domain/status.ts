export type Progress = 'untouched' | 'in_progress' | 'done';
export type Verdict = 'pending' | 'approved' | 'sent_back';
export type FlagState = 'open' | 'confirmed' | 'dismissed' | 'fixed' | 'withdrawn';

/** What a reader sees of a sentence: what the lead said where that is newer, else what the editor said. */
export const SENTENCE_STATUSES = ['sent_back', 'untouched', 'in_progress', 'done', 'approved'] as const;
export type SentenceStatus = (typeof SENTENCE_STATUSES)[number];

/** Editor's progress and lead's verdict are kept apart; this joins them for display. */
export function sentenceStatus(row: { progress: Progress; verdict: Verdict }): SentenceStatus {
  return row.verdict === 'pending' ? row.progress : row.verdict;
}

/** The status of an article is that of its least advanced sentence; an empty article is untouched. */
export function articleStatus(statuses: Iterable<SentenceStatus>): SentenceStatus {
  const seen = new Set(statuses);
  if (seen.size > 1 && seen.has('untouched') && !seen.has('sent_back')) return 'in_progress';
  return SENTENCE_STATUSES.find((status) => seen.has(status)) ?? 'untouched';
}

export type SentenceMove = 'finish' | 'reopen' | 'approve' | 'sendBack' | 'withdrawVerdict';

interface SentenceTransition {
  from: readonly SentenceStatus[];
  set: { progress?: Progress; verdict?: Verdict };
  /** Who may: the editor's word, or the lead's. */
  action: 'sentence:finish' | 'sentence:judge';
  reasonWanted: boolean;
}

/** The only ways in which a sentence changes state without its words changing. */
export const SENTENCE_MOVES: Record<SentenceMove, SentenceTransition> = {
  finish: {
    from: ['untouched', 'in_progress', 'sent_back'],
    set: { progress: 'done', verdict: 'pending' },
    action: 'sentence:finish',
    reasonWanted: false,
  },
  reopen: {
    from: ['done'],
    set: { progress: 'in_progress' },
    action: 'sentence:finish',
    reasonWanted: false,
  },
  approve: {
    from: ['untouched', 'in_progress', 'done', 'sent_back'],
    set: { verdict: 'approved' },
    action: 'sentence:judge',
    reasonWanted: false,
  },
  sendBack: {
    from: ['untouched', 'in_progress', 'done', 'approved'],
    set: { verdict: 'sent_back' },
    action: 'sentence:judge',
    reasonWanted: true,
  },
  withdrawVerdict: {
    from: ['approved', 'sent_back'],
    set: { verdict: 'pending' },
    action: 'sentence:judge',
    reasonWanted: false,
  },
};

/**
 * States after new words: work begins again, and a verdict on other words no longer stands
 * (a sentence sent back stays so until its editor says it is done).
 */
export function afterRevision(row: { progress: Progress; verdict: Verdict }): {
  progress: Progress;
  verdict: Verdict;
} {
  return { progress: 'in_progress', verdict: row.verdict === 'approved' ? 'pending' : row.verdict };
}

export type FlagDecision = 'confirm' | 'dismiss' | 'resolve' | 'reopen' | 'withdraw';

interface FlagTransition {
  from: readonly FlagState[];
  to: FlagState;
  reasonWanted: boolean;
}

/** The ways in which a person decides on a flag. `resolve` says: fixed by hand. */
export const FLAG_DECISIONS: Record<FlagDecision, FlagTransition> = {
  confirm: { from: ['open'], to: 'confirmed', reasonWanted: false },
  dismiss: { from: ['open', 'confirmed'], to: 'dismissed', reasonWanted: true },
  resolve: { from: ['open', 'confirmed'], to: 'fixed', reasonWanted: false },
  reopen: { from: ['confirmed', 'dismissed', 'fixed'], to: 'open', reasonWanted: false },
  withdraw: { from: ['open', 'fixed'], to: 'withdrawn', reasonWanted: false },
};
