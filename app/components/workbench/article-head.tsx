'use client';

import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { urlOf } from '#lib/http/client.ts';
import type { ArticleJson, StepJson } from '#lib/http/contract/articles.ts';
import styles from './article-head.module.css';

type Side = 'source' | 'target';

interface ArticleHeadProps {
  article: ArticleJson;
  /** Who has it and when it is due, written by the server. */
  facts: ReactNode;
  onToggleStep: (side: Side, stepId: string, applied: boolean) => void;
  onEdit: () => void;
}

/** The article’s title with what stands around it, and what import took out of the text. */
export function ArticleHead({ article, facts, onToggleStep, onEdit }: ArticleHeadProps) {
  const t = useTranslations('workbench');
  const { metadata } = article;
  return (
    <header className={styles.head}>
      <h1 lang="fr">{article.title}</h1>
      {metadata.sourceTitle ? (
        <p className={styles.sourceTitle} lang="en">
          {metadata.sourceTitle}
        </p>
      ) : null}
      <p className={styles.line}>
        {metadata.publishedAt ? <PublishedAt value={metadata.publishedAt} /> : null}
        {metadata.byline ? <span lang="fr">{metadata.byline}</span> : null}
        {metadata.hashtags ? <span lang="fr">{metadata.hashtags}</span> : null}
      </p>
      {facts}
      {metadata.caption || metadata.credit ? (
        <figure className={styles.caption} lang="fr">
          <figcaption>
            {metadata.caption} <small>{metadata.credit}</small>
          </figcaption>
        </figure>
      ) : null}
      {article.can.revise ? (
        <button type="button" data-kind="quiet" className={styles.edit} onClick={onEdit}>
          {t('editDetails')}
        </button>
      ) : null}
      <details className={styles.import}>
        <summary>{t('importSummary', { count: setAside(article).length })}</summary>
        <a href={`/articles/${article.id}/ingest`}>{t('compareImport')}</a>
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
      </details>
    </header>
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

/** Dates of publication have no zone of their own unless one was told: shown as written. */
function PublishedAt({ value }: { value: string }) {
  const format = useFormatter();
  const zoned = /(?:Z|[+-]\d\d:?\d\d)$/.test(value);
  const date = new Date(zoned ? value : `${value}${value.includes('T') ? 'Z' : ''}`);
  if (Number.isNaN(date.getTime())) return <time>{value}</time>;
  const time = value.includes('T') ? ({ timeStyle: 'short' } as const) : {};
  return (
    <time dateTime={value}>
      {format.dateTime(date, { dateStyle: 'long', ...time, ...(zoned ? {} : { timeZone: 'UTC' }) })}
    </time>
  );
}

function setAside(article: ArticleJson): StepJson[] {
  return [...article.steps.source, ...article.steps.target].filter(
    (step) => step.from !== null && step.reversible && step.applied,
  );
}
