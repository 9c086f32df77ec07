'use client';

import { useFormatter, useTranslations } from 'use-intl';
import type { StepJson } from '#lib/http/contract/articles.ts';
import styles from './step-list.module.css';

interface StepListProps {
  steps: readonly StepJson[];
  off: ReadonlySet<string>;
  lang: 'en' | 'fr';
  onToggle: (id: string, applied: boolean) => void;
}

/** What was recognised in a text, each with a box: checked, it is set aside; unchecked, it stays in the article. */
export function StepList({ steps, off, lang, onToggle }: StepListProps) {
  const t = useTranslations('import');
  if (steps.length === 0) return null;
  const reversible = steps.filter((step) => step.reversible);
  const others = steps.filter((step) => !step.reversible);
  return (
    <div className={styles.steps}>
      <h3>{t('steps')}</h3>
      {reversible.length > 0 ? <p className={styles.hint}>{t('stepsHint')}</p> : null}
      <ul className={styles.list}>
        {reversible.map((step) => (
          <li key={step.id}>
            <label className={styles.step}>
              <input
                type="checkbox"
                checked={!off.has(step.id)}
                onChange={(event) => onToggle(step.id, event.target.checked)}
              />
              <span className={styles.kind}>{t(`step.${step.kind}`, { count: step.count })}</span>
              <span className={styles.words} lang={lang} data-kept={off.has(step.id) ? '' : undefined}>
                {step.text.trim()}
                <Meaning step={step} />
              </span>
            </label>
          </li>
        ))}
      </ul>
      {others.length > 0 ? (
        <p className={styles.hint}>
          {others.map((step) => t(`step.${step.kind}`, { count: step.count })).join(' · ')}
        </p>
      ) : null}
    </div>
  );
}

/** What a date says, where its words do not say it to everybody. */
function Meaning({ step }: { step: StepJson }) {
  const format = useFormatter();
  if (step.kind !== 'epoch') return null;
  const date = new Date(step.value);
  return (
    <span className={styles.meaning}>
      {' '}
      = {format.dateTime(date, { dateStyle: 'long', timeStyle: 'short' })}
    </span>
  );
}
