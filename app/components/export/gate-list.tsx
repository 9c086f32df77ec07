import Link from 'next/link';
import type { ReactNode } from 'react';
import { SEVERITIES } from '#lib/domain/rubric.ts';
import { SENTENCE_STATUSES } from '#lib/domain/status.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import { translations } from '#lib/i18n/server.ts';
import type { ExportPreview } from '#lib/usecases/get-export.ts';
import styles from './gate-list.module.css';

type Gate = ExportPreview['gate'];

/** What remains to be settled, each point leading to its sentence. */
export async function GateList({ article, gate }: { article: ArticleJson; gate: Gate }) {
  const t = await translations('export');
  const { openFlags, unfinished, openThreads } = gate;
  const flags = openFlags.map(({ id, sentenceId, quote, severity }) => ({
    key: id,
    sentenceId,
    words: <InContext article={article} flagId={id} quote={quote} />,
    mark: severity,
    said: t(`severity.${SEVERITIES.find((one) => one === severity) ?? 'neutral'}`),
  }));
  const sentences = unfinished.map(({ sentenceId, text, status }) => ({
    key: sentenceId,
    sentenceId,
    words: text,
    mark: status,
    said: t(`status.${SENTENCE_STATUSES.find((one) => one === status) ?? 'untouched'}`),
  }));
  const threads = openThreads.map(({ id, sentenceId, author, said }) => ({
    key: id,
    sentenceId,
    words: said,
    mark: 'thread',
    said: author,
  }));
  return (
    <>
      {gate.open ? (
        <p className={styles.open}>{t('gateOpen')}</p>
      ) : (
        <p className={styles.lead}>{t(gate.canPass ? 'gateClosedLead' : 'gateClosed')}</p>
      )}
      {flags.length > 0 ? (
        <Points articleId={article.id} title={t('openFlags', { count: flags.length })} points={flags} open />
      ) : null}
      {sentences.length > 0 ? (
        <Points
          articleId={article.id}
          title={t('unfinished', { count: sentences.length })}
          points={sentences}
          open={flags.length === 0}
        />
      ) : null}
      {threads.length > 0 ? (
        <Points
          articleId={article.id}
          title={t('openThreads', { count: threads.length })}
          hint={t('openThreadsHint')}
          at="t"
          points={threads}
          open={gate.open}
        />
      ) : null}
    </>
  );
}

const CONTEXT = 24;

/** The flagged words with a few around them: « : » alone says nothing. */
function InContext({ article, flagId, quote }: { article: ArticleJson; flagId: string; quote: string }) {
  const flag = article.flags.find((one) => one.id === flagId);
  const text = article.sentences.find((one) => one.id === flag?.sentenceId)?.current ?? '';
  if (!flag || flag.to > text.length) return <mark>{quote}</mark>;
  const before = text.slice(0, flag.from);
  // Whole words only; what is too long after them is cut by the width of the column.
  const near = before.length > CONTEXT ? before.slice(-CONTEXT).replace(/^\S*\s/u, '…') : before;
  return (
    <>
      {near}
      <mark>{text.slice(flag.from, flag.to)}</mark>
      {text.slice(flag.to, flag.to + CONTEXT * 3)}
    </>
  );
}

interface PointsProps {
  articleId: string;
  title: string;
  points: readonly { key: string; sentenceId: string; words: ReactNode; mark: string; said: string }[];
  open: boolean;
  hint?: string;
  /** What of the sentence they lead to: itself, or what is said of it. */
  at?: 's' | 't';
}

function Points({ articleId, title, points, open, hint, at = 's' }: PointsProps) {
  return (
    <details className={styles.points} open={open}>
      <summary>{title}</summary>
      {hint ? <p className={styles.hint}>{hint}</p> : null}
      <ul>
        {points.map(({ key, sentenceId, words, mark, said }) => (
          <li key={key}>
            <Link href={`/articles/${articleId}#${at}-${sentenceId}`} prefetch={false}>
              <span className={styles.words} lang={at === 's' ? 'fr' : undefined}>
                {words}
              </span>
              <span className={styles.mark} data-mark={mark}>
                {said}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
