import { useCallback, useRef, useState } from 'react';
import type { CorrectionOffer } from '#lib/domain/editing/correction-offer.ts';

/** A sentence that was just corrected, or whose corrections somebody asks for. */
export interface Corrected {
  sentenceId: string;
  /** The wording that it was before; null when all of its corrections are asked for. */
  before: string | null;
  /** Tells two stretches of work on one sentence apart. */
  turn: number;
}

type Use = (sentenceId: string, offer: CorrectionOffer) => void;

/**
 * Which corrections the screen offers to keep as annotations: those of the sentence one has just left, unless
 * the person does without (`wanted`); those of any sentence when asked.
 */
export function useCorrections(wanted: boolean) {
  const [isWanted, setWanted] = useState(wanted);
  const [corrected, setCorrected] = useState<Corrected | null>(null);
  const begun = useRef<{ sentenceId: string; before: string } | null>(null);
  const current = useRef<Corrected | null>(null);
  const offered = useRef<CorrectionOffer | null>(null);
  /** What the key that was pressed before the words were saved is to do with the first offer. */
  const early = useRef<Use | null>(null);
  const taken = useRef('');
  const turns = useRef(0);

  const set = useCallback((next: Corrected | null) => {
    current.current = next;
    early.current = null;
    offered.current = null;
    taken.current = '';
    setCorrected(next);
  }, []);

  const show = useCallback(
    (sentenceId: string, before: string | null) => {
      turns.current += 1;
      set({ sentenceId, before, turn: turns.current });
    },
    [set],
  );

  /** Does something with what is on offer, or will be; false when nothing is. The same is not taken twice. */
  const take = useCallback((use: Use): boolean => {
    const at = current.current;
    const offer = offered.current;
    if (!at) return false;
    if (!offer) {
      early.current = use;
      return true;
    }
    const key = keyOf(offer);
    if (taken.current !== key) {
      taken.current = key;
      use(at.sentenceId, offer);
    }
    return true;
  }, []);

  /** The correction on offer; the offer on the screen tells. */
  const onOffer = useCallback(
    (offer: CorrectionOffer | null) => {
      offered.current = offer;
      if (offer && keyOf(offer) !== taken.current) taken.current = '';
      const use = early.current;
      if (!offer || !use) return;
      early.current = null;
      take(use);
    },
    [take],
  );

  return {
    corrected,
    isWanted,
    setWanted,
    onOffer,
    take,
    /** What was taken was not used after all. */
    release() {
      taken.current = '';
    },
    hush: useCallback(() => set(null), [set]),
    /** Somebody types in a sentence that reads `before` as long as it is not saved. */
    typed(sentenceId: string, before: string) {
      if (begun.current?.sentenceId !== sentenceId) begun.current = { sentenceId, before };
    },
    /** The text was left; what it reads is being saved. */
    left(sentenceId: string) {
      if (begun.current?.sentenceId !== sentenceId) return;
      if (isWanted) show(sentenceId, begun.current.before);
      begun.current = null;
    },
    ask: (sentenceId: string) => show(sentenceId, null),
  };
}

function keyOf({ from, to, now }: CorrectionOffer): string {
  return `${from} ${to} ${now}`;
}
