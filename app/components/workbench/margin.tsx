'use client';

import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useAttention } from '#app/components/flag/attention-context.ts';
import { FlagNote } from '#app/components/flag/flag-note.tsx';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import { isProblem } from './article-state.ts';
import { rangeOf } from './caret.ts';
import { useIntent } from './intents.ts';
import { useLayoutTurn } from './layout-turn.ts';
import styles from './margin.module.css';

interface MarginProps {
  flags: readonly FlagJson[];
  openFlagId: string | null;
  /** Settled ones too. */
  showSettled: boolean;
  /** A sentence of the row that people discuss, and in how many comments. */
  talk: RowTalk | null;
}

export interface RowTalk {
  sentenceId: string;
  comments: number;
}

/**
 * The notes of one row, each at the height of its words as far as those above leave it room. They are in
 * the flow, so that the row grows with them and nothing ever lies on something else.
 */
export function Margin({ flags, openFlagId, showSettled, talk }: MarginProps) {
  const t = useTranslations('workbench');
  const discussion = useTranslations('discussion');
  const intend = useIntent();
  const column = useRef<HTMLDivElement>(null);
  const near = useRef(false);
  useLayoutTurn(() => {
    if (column.current && near.current) alignWithWords(column.current);
  });
  const { away } = useAttention();
  const shown = flags.filter(
    (flag) => (isProblem(flag) && !away.has(flag.id)) || (showSettled && isSettled(flag)),
  );
  const more = flags.filter((flag) => away.has(flag.id));
  const unsure = flags.filter((flag) => flag.state === 'open' && flag.lane === 'unsure');
  const put = [...more, ...unsure];

  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown takes the room
  useLayoutEffect(() => {
    if (column.current && near.current) alignWithWords(column.current);
  }, [flags, showSettled, openFlagId, talk]);

  const empty = shown.length === 0 && put.length === 0 && !talk;
  // Measuring forces layout: in a long article only what is about to be seen is measured.
  useEffect(() => {
    const element = column.current;
    if (!element || empty) return;
    return watchNearness(element, (isNear) => {
      near.current = isNear;
      if (isNear) alignWithWords(element);
    });
  }, [empty]);

  if (empty) return null;
  return (
    <div ref={column} className={styles.margin}>
      {talk ? (
        <div data-from="0" data-sentence={talk.sentenceId}>
          <button
            type="button"
            className={styles.talk}
            onClick={() => intend({ kind: 'discuss', sentenceId: talk.sentenceId })}
          >
            {discussion('open', { count: talk.comments })}
          </button>
        </div>
      ) : null}
      {shown.map((flag) => (
        <FlagNote key={flag.id} flag={flag} open={flag.id === openFlagId} />
      ))}
      {put.length > 0 ? (
        <details className={styles.unsure} open={put.some(({ id }) => id === openFlagId)}>
          <summary>
            {more.length > 0 ? t('more', { count: more.length }) : null}
            {more.length > 0 && unsure.length > 0 ? ' · ' : null}
            {unsure.length > 0 ? t('unsure', { count: unsure.length }) : null}
          </summary>
          {put.map((flag) => (
            <FlagNote key={flag.id} flag={flag} open={flag.id === openFlagId} />
          ))}
        </details>
      ) : null}
    </div>
  );
}

const watched = new WeakMap<Element, (isNear: boolean) => void>();
let observer: IntersectionObserver | undefined;

/** Tells when an element comes within a screen of the window, and when it leaves; one observer for all. */
function watchNearness(element: Element, tell: (isNear: boolean) => void): () => void {
  observer ??= new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) watched.get(target)?.(isIntersecting);
    },
    { rootMargin: '100%' },
  );
  watched.set(element, tell);
  observer.observe(element);
  return () => {
    watched.delete(element);
    observer?.unobserve(element);
  };
}

function isSettled(flag: FlagJson): boolean {
  return flag.state === 'dismissed' || flag.state === 'fixed';
}

function alignWithWords(column: HTMLElement): void {
  const notes = [...column.children].filter((child): child is HTMLElement => child instanceof HTMLElement);
  for (const note of notes) note.style.marginBlockStart = '';
  const row = column.parentElement;
  // On a narrow screen the notes follow the text.
  if (!row || getComputedStyle(column).position !== 'relative') return;
  const top = column.getBoundingClientRect().top;
  let end = 0;
  const places = notes.map((note) => {
    const { from, sentence } = note.dataset;
    const words = row.querySelector(`[data-sentence="${sentence}"] [data-words]`);
    const wanted = words && from ? topOfWords(words, Number(from)) - top : end;
    const start = Math.max(end, wanted);
    const gap = start - end;
    end = start + note.offsetHeight;
    return gap;
  });
  for (const [at, note] of notes.entries()) note.style.marginBlockStart = `${places[at] ?? 0}px`;
}

function topOfWords(words: Element, from: number): number {
  const rect = rangeOf(words, from, from + 1).getClientRects()[0] ?? words.getBoundingClientRect();
  return rect.top;
}
