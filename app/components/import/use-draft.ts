'use client';

import { useEffect, useState } from 'react';

import type { ReadFileJson } from '#lib/http/contract/articles.ts';

/** What someone has put into the import page. */
export interface Draft {
  source: string;
  target: string;
  /** Units of a bilingual file, as long as neither text was changed since. */
  paragraphs: NonNullable<ReadFileJson['paragraphs']> | null;
  /** Files that the texts were read from, as long as these were not changed since. */
  files: { source?: string | undefined; target?: string | undefined; both?: string | undefined };
  /** Null until someone writes a title: then the proposed one is shown. */
  title: string | null;
  deskId: string;
  /** Ids of the steps switched off. */
  off: string[];
  /** Of the request that would import just this: a retry is then harmless. */
  key: string;
}

const STORED_AS = 'relire-import';
const EMPTY: Draft = {
  source: '',
  target: '',
  paragraphs: null,
  files: {},
  title: null,
  deskId: '',
  off: [],
  key: '',
};

/** Changes fields of a draft; a function sees the draft as it is by then. */
export type ChangeDraft = (change: DraftChange | ((draft: Draft) => DraftChange)) => void;
type DraftChange = Partial<Omit<Draft, 'key'>>;

interface DraftState {
  draft: Draft;
  change: ChangeDraft;
  clear: () => void;
  /** Takes `clear` back, while nothing else was put in. */
  restore: (() => void) | null;
  /** Whether the browser holds it over a reload; it does not when it is too long. */
  kept: boolean;
}

/** The draft of an import, held by the browser tab until it is imported: a reload or an error loses nothing. */
export function useDraft(): DraftState {
  const [draft, setDraft] = useState(EMPTY);
  const [loaded, setLoaded] = useState(false);
  const [kept, setKept] = useState(true);
  const [cleared, setCleared] = useState<Draft | null>(null);

  useEffect(() => {
    setDraft((current) => ({ ...current, ...storedDraft(), key: storedDraft()?.key || newKey() }));
    setLoaded(true);
  }, []);

  useEffect(() => {
    if (loaded) setKept(store(draft));
  }, [draft, loaded]);

  return {
    draft,
    kept,
    change: (change) => {
      setCleared(null);
      setDraft((current) => {
        const changed = typeof change === 'function' ? change(current) : change;
        return { ...current, ...changed, key: newKey() };
      });
    },
    clear: () => {
      setCleared(draft);
      setDraft({ ...EMPTY, deskId: draft.deskId, key: newKey() });
    },
    restore: cleared && (() => setDraft(cleared)),
  };
}

function newKey(): string {
  // randomUUID exists on https and localhost only; a desk may run on plain http in its own network.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function storedDraft(): Partial<Draft> | null {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(STORED_AS) ?? 'null');
    return isDraft(stored) ? stored : null;
  } catch {
    return null;
  }
}

/** Storage outlives releases: what another one wrote is not taken. */
function isDraft(value: unknown): value is Draft {
  if (value === null || typeof value !== 'object') return false;
  const { source, target, paragraphs, files, title, deskId, off, key } = value as Record<
    keyof Draft,
    unknown
  >;
  return (
    [source, target, deskId, key].every((text) => typeof text === 'string') &&
    (paragraphs === null || Array.isArray(paragraphs)) &&
    typeof files === 'object' &&
    files !== null &&
    (title === null || typeof title === 'string') &&
    Array.isArray(off)
  );
}

function store(draft: Draft): boolean {
  try {
    if (draft.source === '' && draft.target === '' && draft.title === null)
      sessionStorage.removeItem(STORED_AS);
    else sessionStorage.setItem(STORED_AS, JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

/** The texts of a draft as the routes take them, with the boxes that are not checked. */
export function textsToSend({
  source,
  target,
  paragraphs,
  off,
}: Pick<Draft, 'source' | 'target' | 'paragraphs' | 'off'>) {
  const ofSide = (side: string) => off.filter((id) => id.startsWith(`${side}:`));
  const keep = { source: ofSide('source'), target: ofSide('target') };
  return paragraphs ? { paragraphs, keep } : { source, target, keep };
}
