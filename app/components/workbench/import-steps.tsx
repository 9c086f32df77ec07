'use client';

import { useTranslations } from 'use-intl';
import { urlOf } from '#lib/http/client.ts';
import type { ArticleJson, StepJson } from '#lib/http/contract/articles.ts';
import styles from './article-head.module.css';

export type Side = 'source' | 'target';

interface ImportStepsProps {
  article: ArticleJson;
  onToggleStep: (side: Side, stepId: string, applied: boolean) => void;
}

/** What import did to either text, step by step: each can be taken back and done again. */
export function ImportSteps({ article, onToggleStep }: ImportStepsProps) {
  const t = useTranslations('workbench');
  return (
    <div className={styles.sides}>
      {(['source', 'target'] as const).map((side) => (
        <section key={side}>
          <h2>{t(side === 'source' ? 'englishText' : 'frenchText')}</h2>
          <StepList
            steps={article.steps[side]}
            editable={article.can.revise}
            language={side === 'source' ? 'en' : 'fr'}
            onToggle={(stepId, applied) => onToggleStep(side, stepId, applied)}
          />
          <a
            href={urlOf('getText', { params: { id: article.id, side } }).url}
            target="_blank"
            rel="noreferrer"
          >
            {t('asReceived')}
          </a>
        </section>
      ))}
    </div>
  );
}

interface StepListProps {
  steps: readonly StepJson[];
  editable: boolean;
  language: 'en' | 'fr';
  onToggle: (stepId: string, applied: boolean) => void;
}

function StepList({ steps, editable, language, onToggle }: StepListProps) {
  const t = useTranslations('workbench');
  if (steps.length === 0) return <p>{t('noStep')}</p>;
  return (
    <ul>
      {steps.map((step) => (
        <li key={step.id} data-applied={step.applied}>
          <strong>{t(`step.${step.kind}`, { count: step.count })}</strong>
          {step.text ? <span lang={language}>{step.text.trim()}</span> : null}
          {step.kind === 'decoded' ? <span>{step.value}</span> : null}
          {step.kind === 'around' ? <span lang={language}>{step.value}</span> : null}
          {step.reversible && editable ? (
            <button
              type="button"
              aria-label={t(`${wordOf(step)}What`, { what: t(`step.${step.kind}`, { count: step.count }) })}
              onClick={() => onToggle(step.id, !step.applied)}
            >
              {t(wordOf(step))}
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Words go back to the article; a change of the whole text is undone. */
function wordOf({ from, applied }: StepJson) {
  if (from === null) return applied ? 'stepOff' : 'stepOn';
  return applied ? 'putBack' : 'takeOut';
}
