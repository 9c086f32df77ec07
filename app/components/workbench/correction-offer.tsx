'use client';

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useCategoryName, useOffered } from '#app/components/flag/typology-context.ts';
import { type CorrectionOffer as Offer, offersOf } from '#lib/domain/editing/correction-offer.ts';
import { nearestOffered } from '#lib/domain/typology.ts';
import type { FlagJson } from '#lib/http/contract/flags.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import { Chord } from './chord.tsx';
import styles from './correction-offer.module.css';
import type { Corrected } from './use-corrections.ts';

interface CorrectionOfferProps {
  corrected: Corrected;
  sentence: SentenceJson;
  /** Its place in reading order, from 1. */
  number: number;
  flags: readonly FlagJson[];
  /** Whether all that was typed in it is saved. */
  isSaved: boolean;
  /** Chords of the two acts, as far as they have any. */
  keepKey: string | undefined;
  detailKey: string | undefined;
  /** Which correction is on offer. */
  onOffer: (offer: Offer | null) => void;
  /** Uses the correction on offer, once. */
  onTake: (use: (sentenceId: string, offer: Offer) => void) => void;
  onKeep: (sentenceId: string, offer: Offer) => void;
  onDetail: (sentenceId: string, offer: Offer) => void;
  onNone: () => void;
  onGone: () => void;
}

/** Time enough to read one line and press a key; what has gone comes back with the key. */
const SHOWN_MS = 12_000;

/** Longer words show their two ends. */
const SHOWN_LENGTH = 70;

/**
 * Offers to keep what was just corrected as an annotation, one correction after the other. It takes neither the
 * focus nor room, and goes away by itself.
 */
export function CorrectionOffer(props: CorrectionOfferProps) {
  const { corrected, sentence, number, flags, isSaved, keepKey, detailKey } = props;
  const { onOffer, onTake, onKeep, onDetail, onNone, onGone } = props;
  const t = useTranslations('workbench');
  const tFlags = useTranslations('flags');
  const nameOfCategory = useCategoryName();
  const offered = useOffered();
  const nameOf = (chord: string) =>
    chord
      .split('+')
      .map((key) => (t.has(`key.${key}` as 'key.Mod') ? t(`key.${key}` as 'key.Mod') : key))
      .join(' + ');
  const box = useRef<HTMLElement>(null);
  const offers = useMemo(
    () =>
      isSaved
        ? offersOf(sentence, flagsOf(flags, sentence.id), corrected.before).map((one) => ({
            ...one,
            category: nearestOffered(offered, one.category),
          }))
        : null,
    [isSaved, sentence, flags, corrected.before, offered],
  );
  const offer = offers?.[0] ?? null;
  const key = offer ? `${corrected.turn} ${offer.from} ${offer.to} ${offer.now}` : '';
  const isAsked = corrected.before === null;
  const announced = useAnnouncement(
    offer
      ? t('offer.said', {
          number,
          was: offer.was,
          now: offer.now,
          key: keepKey ? nameOf(keepKey) : '',
          category: nameOfCategory(offer.category),
          severity: tFlags(`severity.${offer.severity}`),
        })
      : '',
  );

  useLayoutEffect(() => {
    onOffer(offer);
    return () => onOffer(null);
  }, [offer, onOffer]);

  useEffect(() => {
    if (offers?.length !== 0) return;
    if (isAsked) onNone();
    onGone();
  }, [offers, isAsked, onNone, onGone]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each offer has its own time
  useEffect(() => {
    if (key === '' || isAsked) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(() => {
        // Not while somebody is on their way to its buttons.
        if (box.current?.matches(':hover, :focus-within')) wait();
        else onGone();
      }, SHOWN_MS);
    };
    wait();
    return () => clearTimeout(timer);
  }, [key, isAsked]);

  return (
    <>
      <div role="status" className="visuallyHidden">
        {announced}
      </div>
      {offer && offers ? (
        <section ref={box} className={styles.offer} aria-label={t('offer.label')}>
          <p className={styles.words} lang="fr">
            <del>{shortened(offer.was)}</del>{' '}
            {offer.now ? <ins>{shortened(offer.now)}</ins> : <span lang="">{t('offer.removed')}</span>}
          </p>
          <p className={styles.kind}>
            <strong>{nameOfCategory(offer.category)}</strong>
            {` · ${tFlags(`severity.${offer.severity}`)}`}
            {offers.length > 1 ? ` · ${t('offer.more', { count: offers.length - 1 })}` : ''}
          </p>
          <div className={styles.actions}>
            <button type="button" aria-keyshortcuts={keepKey} onClick={() => onTake(onKeep)}>
              {t('offer.keep')} {keepKey ? <Chord chord={keepKey} /> : null}
            </button>
            <button
              type="button"
              data-kind="quiet"
              aria-keyshortcuts={detailKey}
              onClick={() => onTake(onDetail)}
            >
              {t('offer.detail')} {detailKey ? <Chord chord={detailKey} /> : null}
            </button>
            <button
              type="button"
              data-kind="quiet"
              className={styles.close}
              aria-label={t('offer.ignore')}
              onClick={onGone}
            >
              ×
            </button>
          </div>
        </section>
      ) : null}
    </>
  );
}

/** A text that changes after its region is there, so that it is announced the first time too. */
function useAnnouncement(text: string): string {
  const [announced, setAnnounced] = useState('');
  useEffect(() => setAnnounced(text), [text]);
  return announced;
}

function flagsOf(flags: readonly FlagJson[], id: string): FlagJson[] {
  return flags.filter(({ sentenceId }) => sentenceId === id);
}

function shortened(words: string): string {
  if (words.length <= SHOWN_LENGTH) return words;
  const half = SHOWN_LENGTH / 2 - 1;
  return `${words.slice(0, half).trimEnd()} … ${words.slice(-half).trimStart()}`;
}
