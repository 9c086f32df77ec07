'use client';

import { Fragment, memo, useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { sentenceStatus } from '#lib/domain/status.ts';
import type { ArticleJson } from '#lib/http/contract/articles.ts';
import type { SentenceJson } from '#lib/http/contract/sentences.ts';
import type { Row } from './article-state.ts';
import styles from './link-row.module.css';
import { Margin, type RowTalk } from './margin.tsx';
import { type Active, Sentence } from './sentence.tsx';

export interface LinkRowProps {
  row: Row;
  /** Number of its first French sentence. */
  firstNumber: number;
  drafts: ReadonlyMap<string, string> | null;
  /** Set when one of its sentences has the keyboard. */
  active: Active | null;
  /** The sentence of this row that Tab reaches, if it is here. */
  tabStop: string | null;
  editable: boolean;
  /** Set when its card is open here. */
  openFlagId: string | null;
  showSettled: boolean;
  /** Whether English shows unless the reader turns it here; null where it stands in a column of its own. */
  english: 'shown' | 'hidden' | null;
  /** Notes far down a long article come later. */
  withNotes: boolean;
  /** How many comments the open discussions of a sentence have; null when nothing is said in this row. */
  talk: ArticleJson['talk'] | null;
}

const OTHER = { shown: 'hidden', hidden: 'shown' } as const;
const NOTHING: readonly never[] = [];

/** English and French that say the same, side by side, with what there is to say about them in the margin. */
export const LinkRow = memo(function LinkRow(props: LinkRowProps) {
  const { row, openFlagId, showSettled, withNotes } = props;
  const t = useTranslations('workbench');
  const format = useFormatter();
  const score = format.number(row.link.score, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const { source, target, flags } = row;
  const talk = props.talk ? talkIn([...target, ...source], props.talk) : null;
  const shape = `${source.length}:${target.length}`;
  // A turn counts until all rows are turned together.
  const [turned, setTurned] = useState<LinkRowProps['english']>(null);
  const english = props.english === null || turned !== props.english ? props.english : OTHER[props.english];
  const alone = source.length === 0 || target.length === 0;
  return (
    <div
      className={styles.row}
      data-link={row.link.id}
      data-open={openFlagId ? '' : undefined}
      data-alone={alone ? '' : undefined}
      data-current={props.active ? '' : undefined}
      data-english={english ?? undefined}
    >
      {english === null || source.length === 0 ? null : (
        <button
          type="button"
          data-kind="quiet"
          className={styles.turn}
          aria-expanded={english === 'shown'}
          // As the text itself: Tab stops once, in the row one is on.
          tabIndex={props.tabStop === null ? -1 : 0}
          onClick={() => setTurned(turned === props.english ? null : props.english)}
        >
          <span className={english === 'shown' ? 'visuallyHidden' : undefined}>{t('english')}</span>
        </button>
      )}
      <p className={styles.english} lang="en">
        {source.length > 0 ? (
          <Prose sentences={source} {...props} />
        ) : (
          <span className={styles.none} lang="">
            {t('noEnglish')}
          </span>
        )}
      </p>
      <span
        className={styles.tie}
        data-english={source.length > 1 ? 'many' : source.length}
        data-french={target.length > 1 ? 'many' : target.length}
        title={t('linkTitle', { shape, score })}
      >
        {shape === '1:1' || alone ? null : <span aria-hidden="true">{shape}</span>}
      </span>
      <div className={styles.french} lang="fr">
        <span className={styles.gutter} aria-hidden="true">
          {target.map((sentence) => (
            <span
              key={sentence.id}
              data-status={sentenceStatus(sentence)}
              style={{ flexGrow: Math.max(1, sentence.current.length) }}
            />
          ))}
        </span>
        <p>
          {target.length > 0 ? (
            <Prose sentences={target} {...props} />
          ) : (
            <span className={styles.none} lang="">
              {t('noFrench')}
            </span>
          )}
        </p>
      </div>
      {(flags.length > 0 || talk) && (withNotes || openFlagId) ? (
        <Margin flags={flags} openFlagId={openFlagId} showSettled={showSettled} talk={talk} />
      ) : null}
    </div>
  );
});

/** All that is said in a row goes by its first sentence of which something is said. */
function talkIn(sentences: readonly SentenceJson[], talk: ArticleJson['talk']): RowTalk | null {
  const first = sentences.find(({ id }) => talk[id]);
  const comments = sentences.reduce((sum, { id }) => sum + (talk[id] ?? 0), 0);
  return first ? { sentenceId: first.id, comments } : null;
}

/** Sentences one after the other, as they will be read. */
function Prose({
  sentences,
  firstNumber,
  row,
  drafts,
  active,
  tabStop,
  editable,
  openFlagId,
}: LinkRowProps & { sentences: readonly SentenceJson[] }) {
  return sentences.map((sentence, at) => {
    const flags = row.flags.filter(({ sentenceId }) => sentenceId === sentence.id);
    return (
      <Fragment key={sentence.id}>
        {at > 0 ? ' ' : null}
        <Sentence
          sentence={sentence}
          number={firstNumber + at}
          flags={flags.length > 0 ? flags : NOTHING}
          draft={drafts?.get(sentence.id) ?? null}
          active={active?.sentenceId === sentence.id ? active : null}
          tabStop={tabStop === sentence.id}
          editable={editable && sentence.side === 'target'}
          openFlagId={openFlagId}
        />
      </Fragment>
    );
  });
}
