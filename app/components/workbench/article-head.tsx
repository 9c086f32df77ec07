'use client';

import { type ReactNode, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { ArticleJson, StepJson } from '#lib/http/contract/articles.ts';
import styles from './article-head.module.css';
import type { Side } from './import-steps.tsx';
import { lazyPart } from './lazy-part.tsx';

const ImportSteps = lazyPart(async () => (await import('./import-steps.tsx')).ImportSteps);

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
  const [isOpen, setOpen] = useState(false);
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
      <details className={styles.import} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('importSummary', { count: setAside(article).length })}</summary>
        <a href={`/articles/${article.id}/ingest`}>{t('compareImport')}</a>
        {isOpen ? <ImportSteps article={article} onToggleStep={onToggleStep} /> : null}
      </details>
    </header>
  );
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
