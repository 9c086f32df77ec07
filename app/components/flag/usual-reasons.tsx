import type { KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import styles from './usual-reasons.module.css';

const OFFERED = {
  dismiss: ['notAnError', 'houseStyle', 'asInEnglish', 'fixedElsewhere'],
  sendBack: ['meaning', 'wording', 'missing', 'terms'],
} as const;

/** The reasons of a desk for something, or those of Relire where it wrote none. */
export function useUsualReasons(of: keyof typeof OFFERED, reasons: readonly string[]): readonly string[] {
  const t = useTranslations('flags');
  return reasons.length > 0 ? reasons : OFFERED[of].map((reason) => t(`reason.${reason}`));
}

interface UsualReasonsProps {
  reasons: readonly string[];
  onChoose: (reason: string) => void;
}

/** Reasons to click on, each with its key. */
export function UsualReasons({ reasons, onChoose }: UsualReasonsProps) {
  const t = useTranslations('flags');
  return (
    <fieldset className={styles.usual} aria-label={t('usualReasons')}>
      {reasons.map((reason, index) => (
        <button key={reason} type="button" onClick={() => onChoose(reason)}>
          <kbd>{index + 1}</kbd> {reason}
        </button>
      ))}
    </fieldset>
  );
}

/** Puts a reason in the field to be sent or changed; selected, so that typing goes over it. */
export function begin(field: HTMLInputElement | null, reason: string): void {
  if (!field) return;
  field.value = reason;
  field.focus();
  field.select();
}

/**
 * Keys 1 to 9 in an empty field begin with that reason. They go by their place on the keyboard: on AZERTY
 * these keys give signs and letters. @returns whether it was such a key
 */
export function beginByKey(
  event: KeyboardEvent,
  field: HTMLInputElement | null,
  reasons: readonly string[],
): boolean {
  if (event.target !== field || !field || field.value !== '') return false;
  if (event.ctrlKey || event.metaKey || event.altKey || event.nativeEvent.isComposing) return false;
  const key = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1];
  const reason = key ? reasons[Number(key) - 1] : undefined;
  if (reason === undefined) return false;
  event.preventDefault();
  begin(field, reason);
  return true;
}
