'use client';

import { useRouter } from 'next/navigation';
import { useState, useTransition } from 'react';
import { useTranslations } from 'use-intl';
import { Failure } from '#app/components/people/notice.tsx';
import { ApiError, call } from '#lib/http/client.ts';
import type { StepJson } from '#lib/http/contract/articles.ts';
import styles from './step-board.module.css';

interface StepBoardProps {
  articleId: string;
  side: 'source' | 'target';
  steps: readonly StepJson[];
  editable: boolean;
}

/** The steps of a text in their order, each with its way back where there is one. */
export function StepBoard({ articleId, side, steps, editable }: StepBoardProps) {
  const t = useTranslations('import');
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const [failure, setFailure] = useState<string | null>(null);
  if (steps.length === 0) return <p className={styles.none}>{t('review.noSteps')}</p>;

  function toggle(step: StepJson) {
    startTransition(async () => {
      setFailure(null);
      try {
        await call('toggleStep', {
          params: { id: articleId, side, stepId: step.id },
          body: { applied: !step.applied },
        });
        router.refresh();
      } catch (error) {
        setFailure(
          error instanceof ApiError && error.code !== 'offline' ? error.message : t('review.offline'),
        );
      }
    });
  }

  return (
    <>
      <ol className={styles.steps} aria-label={t('review.steps')} aria-busy={pending}>
        {steps.map((step) => {
          const what = t(`step.${step.kind}`, { count: step.count });
          const word = step.applied ? 'undo' : 'redo';
          return (
            <li key={step.id} data-off={step.applied ? undefined : ''}>
              <span className={styles.kind}>{what}</span>
              <span className={styles.words} lang={side === 'source' ? 'en' : 'fr'}>
                {step.text.trim() || step.value}
              </span>
              {!step.reversible ? (
                <span className={styles.fixed}>{t('review.fixed')}</span>
              ) : editable ? (
                <button
                  type="button"
                  data-kind="quiet"
                  aria-label={t(`review.${word}What`, { what })}
                  // Focus stays on the button while it works.
                  aria-disabled={pending || undefined}
                  onClick={() => (pending ? undefined : toggle(step))}
                >
                  {t(`review.${word}`)}
                </button>
              ) : null}
            </li>
          );
        })}
      </ol>
      <Failure>{failure}</Failure>
    </>
  );
}
